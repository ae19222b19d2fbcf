import { expect, test } from 'vitest';
import { pageOf, read } from './page.ts';

const TITLE = 'قطار الجبل يعود إلى السير بعد انقطاع';

const page = (body: string): Document =>
  pageOf(
    `<!doctype html><html lang="ar" dir="rtl"><head><title>${TITLE} - جريدة المرفأ</title></head><body><h1>${TITLE}</h1>${body}<footer>جميع الحقوق محفوظة</footer></body></html>`,
  );

const textOf = (document: Document): string => {
  const outcome = read(document);
  return outcome.kind === 'article' ? (outcome.article.body.textContent ?? '') : outcome.reason;
};

test('a flash of one sentence is an article', () => {
  const flash = 'أعلنت مصلحة السكك أن القطار سيعود إلى السير صباح الغد بين المحطة العليا والسوق القديم.';
  expect(textOf(page(`<div class="story"><p>${flash}</p></div>`))).toBe(flash);
});

test('a block with the name of a sidebar is read if it has the only text of the page', () => {
  const lines = [
    'توقف القطار قبل ثلاثة أعوام حين جرف السيل جزءا من السكة قرب الجسر الثاني.',
    'وتقول المهندسة سعاد الحلو إن العمال وضعوا حجارة أثقل من الحجارة القديمة تحت القضبان.',
    'وسيقف القطار في خمس محطات بدل سبع، لأن محطتين لم يعد يسكن حولهما أحد منذ الشتاء الماضي.',
  ];
  const text = textOf(page(`<div class="sidebar">${lines.join('<br>')}</div><p>${'<br>'.repeat(6)}</p>`));
  for (const line of lines) expect(text).toContain(line);
});

test('a page with less than a sentence is no article', () => {
  expect(textOf(page('<p>لا توجد نتائج</p>'))).toBe('no-text');
});
