import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { linesOf } from '../../src/reader/line-boxes.ts';
import { sentenceSplitter } from '../../src/reader/listening/cut-sentences.ts';
import { passagesIn } from '../../src/reader/listening/passages.ts';
import { openPlayback } from '../../src/reader/listening/playback.ts';
import { languageOf, voiceFor, voicesFor } from '../../src/reader/listening/voices.ts';
import { pageOf } from './page.ts';

// Of a browser's globals only the names of the kinds of nodes are needed.
const { Node, NodeFilter } = new JSDOM('').window;
vi.stubGlobal('Node', Node);
vi.stubGlobal('NodeFilter', NodeFilter);

function voice(name: string, lang: string, localService = true): SpeechSynthesisVoice {
  return { name, lang, localService, default: false, voiceURI: name };
}

describe('voices', () => {
  const far = voice('far', 'ar-EG', false);
  const saudi = voice('saudi', 'ar_SA');
  const egyptian = voice('egyptian', 'ar-EG');
  const hebrew = voice('hebrew', 'iw-IL');
  const nameless = voice('nameless', '');
  const all = [nameless, hebrew, far, saudi, egyptian];

  test.each([
    ['ar-EG', 'ar'],
    ['ar_SA', 'ar'],
    ['iw', 'he'],
    ['prs', 'fa'],
    ['', ''],
    ['no language', ''],
  ])('the language of %s is %s', (lang, language) => {
    expect(languageOf(lang)).toBe(language);
  });

  test("of a language, whatever the region: those on the device first, the article's region before others", () => {
    expect(voicesFor(all, 'ar-SA')).toEqual([saudi, egyptian, far]);
    expect(voicesFor(all, 'ar')).toEqual([egyptian, saudi, far]);
    expect(voicesFor(all, 'he')).toEqual([hebrew]);
    expect(voicesFor(all, 'ur')).toEqual([]);
    expect(voicesFor(all, '')).toEqual([]);
  });

  test('one that sends the text away speaks only when it was chosen', () => {
    expect(voiceFor(all, 'ar', {})).toBe(egyptian);
    expect(voiceFor([far], 'ar', {})).toBe(undefined);
    expect(voiceFor(all, 'ar', { ar: 'far' })).toBe(far);
    expect(voiceFor(all, 'ar', { ar: 'gone' })).toBe(egyptian);
    expect(voiceFor(all, 'he', { ar: 'far' })).toBe(hebrew);
  });
});

describe('passages', () => {
  const split = sentenceSplitter([]);
  const read = (html: string, attributes = 'lang="ar" dir="rtl"'): [string, string, string][] => {
    const page = pageOf(`<article ${attributes}>${html}</article>`);
    const view = page.querySelector('article');
    if (view === null) throw new Error('No article');
    return passagesIn(page, view, split).map(({ text, lang, range }) => [text, lang, range.toString()]);
  };
  const textsOf = (html: string): string[] => read(html).map(([text]) => text);

  test('each knows where it stands, across links and white space of the markup', () => {
    const passages = read('<p>عاد  <a href="#">القارب\n الأزرق</a> أمس. ثم<b> نام </b>الصياد.</p>');
    expect(passages).toEqual([
      ['عاد القارب الأزرق أمس.', 'ar', 'عاد  القارب\n الأزرق أمس.'],
      ['ثم نام الصياد.', 'ar', 'ثم نام الصياد.'],
    ]);
  });

  test('texts that stand beside blocks are not lost, and no two blocks run together', () => {
    const html = '<blockquote>قبل<p>في الوسط</p>بعد</blockquote><ul><li>أول<ul><li>فرع</li></ul>ذيل</li></ul>';
    expect(textsOf(html)).toEqual(['قبل', 'في الوسط', 'بعد', 'أول', 'فرع', 'ذيل']);
    expect(textsOf('<table><tr><td>سمك</td><td>12</td></tr></table>')).toEqual(['سمك', '12']);
    expect(textsOf('<p>سطر<br>وسطر</p>')).toEqual(['سطر', 'وسطر']);
  });

  test('what is looked up and not listened to is left out', () => {
    const html = `<header><p class="site">الموقع</p><h1 class="title">العنوان</h1><p class="meta">الكاتب</p></header>
      <p>نص<sup><a href="#n">1</a></sup>.</p><figure><img><figcaption>صورة</figcaption></figure><pre>let a;</pre>
      <figure class="embed"><a href="#">فيديو</a></figure><p>متر<sup>2</sup></p>`;
    expect(textsOf(html)).toEqual(['العنوان', 'نص.', 'متر2']);
  });

  test('a foreign line has its own language', () => {
    const html = '<p>عربي</p><p lang="fr">Bonjour</p><p dir="ltr">Every cape has a verse</p><p>قال iPhone إنه جديد</p>';
    expect(read(html).map(([, lang]) => lang)).toEqual(['ar', 'fr', 'en', 'ar']);
    expect(read('<p>Le port ouvre.</p>', 'lang="fr" dir="ltr"').map(([, lang]) => lang)).toEqual(['fr']);
  });

  test('what makes voices stumble is not spoken', () => {
    expect(textsOf('<p>عــام\u200f سعيد، نوشته\u200cها</p>')).toEqual(['عام سعيد، نوشته\u200cها']);
  });
});

describe('boxes', () => {
  const box = (left: number, top: number, width: number, height = 34) => ({ left, top, width, height });

  test('of one line are one, raised and small ones too', () => {
    expect(linesOf([box(200, 100, 80), box(100, 100, 100), box(280, 96, 10, 20)])).toEqual([box(100, 96, 190, 38)]);
  });

  test('of several lines stay apart, even where tall letters make them overlap', () => {
    expect(linesOf([box(0, 100, 300, 64), box(50, 146, 250, 64)])).toHaveLength(2);
    expect(linesOf([box(0, 100, 300), box(0, 137, 0), box(50, 137, 250)])).toHaveLength(2);
  });

  test('of nothing are none', () => {
    expect(linesOf([])).toEqual([]);
  });
});

describe('playback', () => {
  const playbackOf = (shown: readonly boolean[], index: number) => {
    const told: [number, boolean][] = [];
    const playback = openPlayback(
      { index, isPlaying: true },
      (at) => shown[at],
      (state) => told.push([state.index, state.isPlaying]),
    );
    return { playback, told };
  };

  test('passes over what is not shown, both ways', () => {
    const { playback, told } = playbackOf([true, false, false, true], 0);
    playback.step(1);
    playback.step(-1);
    expect(told).toEqual([
      [3, true],
      [0, true],
    ]);
  });

  test('stays where there is nothing beyond, and stops after the last', () => {
    const { playback, told } = playbackOf([true, true, false], 1);
    playback.step(1);
    expect(told).toEqual([]);
    playback.next();
    expect(told).toEqual([[1, false]]);
  });
});
