import { describe, expect, test } from 'vitest';
import { isCredit, openingCredit, sameCredit, splitCaption } from '../../src/article/credit.ts';

describe('captions and credits', () => {
  test.each([
    ['قوارب الصيد تعود عند الفجر (رويترز)', 'قوارب الصيد تعود عند الفجر', 'رويترز'],
    ['قوارب الصيد تعود عند الفجر - أ ف ب', 'قوارب الصيد تعود عند الفجر', 'أ ف ب'],
    ['التعليق على الصورة، قوارب الصيد', 'قوارب الصيد', ''],
    ['قایق‌ها در سپیده‌دم. عکس: مریم تهرانی', 'قایق‌ها در سپیده‌دم', 'مریم تهرانی'],
    ['صدر الصورة، Getty Images', '', 'Getty Images'],
    ['סירות הדיג חוזרות. צילום: רויטרס', 'סירות הדיג חוזרות', 'רויטרס'],
    ['قوارب الصيد (يسار) تعود عند الفجر', 'قوارب الصيد (يسار) تعود عند الفجر', ''],
  ])('%s', (text, caption, credit) => {
    expect(splitCaption(text)).toEqual({ caption, credit });
  });

  test('two spellings of one agency are one credit', () => {
    expect(sameCredit('Sputnik / Getty Images', 'سبوتنيك / غيتي إيماجز')).toBe(true);
    expect(sameCredit('رويترز', 'Reuters')).toBe(true);
    expect(sameCredit('رويترز', 'AFP')).toBe(false);
    expect(sameCredit('مريم الخطيب', 'سالم الخطيب')).toBe(false);
  });

  test('a description opens with its credit, in any script', () => {
    expect(openingCredit('Sputnik / Getty Images في هذه الصورة قوارب')).toBe('Sputnik / Getty Images');
    expect(openingCredit('سبوتنيك / غيتي إيماجز في هذه الصورة')).toBe('سبوتنيك / غيتي إيماجز');
    expect(openingCredit('في هذه الصورة قوارب')).toBe('');
  });

  test('ordinary words are no credit', () => {
    expect(isCredit('صورة جميلة للميناء عند الفجر')).toBe(false);
    expect(isCredit('© مؤسسة الميناء')).toBe(true);
  });
});
