import { describe, expect, test } from 'vitest';
import { asciiDigits, countCharacters, normalise, similarity, squeeze } from '../../src/article/text/text.ts';

describe('copies of text for matching', () => {
  test.each([
    ['إرســال التعليق', 'ارسال التعليق', 'tatweel and hamza'],
    ['اكتب تعليقُا', 'اكتب تعليقا', 'vowel marks'],
    ['\u202bشاهد أيضاً\u202c', 'شاهد ايضا', 'direction marks'],
    ['نوشته‌های', 'نوشتههاي', 'Persian joiner and ye'],
    ['کتاب', 'كتاب', 'Persian kaf'],
    ['۱۴۰۳', '1403', 'Persian digits'],
    ['اقرأ أيضا:', 'اقرا ايضا', 'punctuation'],
    ['مدرسة', 'مدرسه', 'ta marbuta'],
  ])('%s is matched as %s (%s)', (text, normal) => {
    expect(normalise(text)).toBe(normal);
  });

  test('similarity looks at words in any script', () => {
    expect(similarity('الميناء يستيقظ قبل المدينة', 'الميناء يستيقظ قبل المدينه')).toBe(1);
    expect(similarity('الميناء يستيقظ قبل المدينة', 'سوق السمك يغلق أبوابه')).toBe(0);
    expect(similarity('', '')).toBe(0);
  });

  test('digits of every script become ASCII and nothing else changes', () => {
    expect(asciiDigits('٢٠٢٤ و ۱۴۰۳ و 7')).toBe('2024 و 1403 و 7');
  });

  test('white space is squeezed and characters are counted without it', () => {
    expect(squeeze('  سطر\u00a0\n واحد ')).toBe('سطر واحد');
    expect(countCharacters('سطر، واحد!')).toBe(7);
  });

  test('every letter and digit of Unicode counts, and nothing else', () => {
    const characters = Array.from({ length: 0x2_0000 }, (_, code) => String.fromCodePoint(code));
    const wrong = characters.filter((one) => countCharacters(one) > 0 !== /[\p{L}\p{N}]/u.test(one));
    expect(wrong).toEqual([]);
  });

  test('any run of white space that is no single space becomes one', () => {
    expect(squeeze('a b\tc \u00a0d\n e  f')).toBe('a b c d e f');
    expect(squeeze('a\u3000 \u2028b ')).toBe('a b');
  });
});
