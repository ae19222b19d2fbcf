import { describe, expect, test } from 'vitest';
import { inLetters } from '../../src/reader/digits-and-vowel-marks.ts';

describe('digits', () => {
  test.each([
    ['arabic', 'في 12 مارس ۱۴۰۳ و٥٠', 'في ١٢ مارس ١٤٠٣ و٥٠'],
    ['persian', 'في 12 مارس ۱۴۰۳ و٥٠', 'في ۱۲ مارس ۱۴۰۳ و۵۰'],
    ['european', 'في 12 مارس ۱۴۰۳ و٥٠', 'في 12 مارس 1403 و50'],
    ['written', 'في 12 مارس ۱۴۰۳ و٥٠', 'في 12 مارس ۱۴۰۳ و٥٠'],
  ] as const)('%s', (digits, written, shown) => {
    expect(inLetters(written, { digits, vowelMarks: 'written' })).toBe(shown);
  });
});

describe('vowel marks', () => {
  test.each([
    ['short vowels and tanween go', 'كَتَبَ الوَلَدُ دَرسًا', 'كتب الولد درسا'],
    ['shadda, hamza and madda are letters and stay', 'مدرّس وقرآن ومسؤول', 'مدرّس وقرآن ومسؤول'],
    ['a decomposed hamza stays', 'ا\u0654', 'ا\u0654'],
    ['the small alef goes', 'هٰذا', 'هذا'],
    ['Hebrew points go, the maqaf stays', 'בְּרֵאשִׁית־בָּרָא', 'בראשית־ברא'],
    ['the joiner of Persian stays', 'می‌رود', 'می‌رود'],
  ])('%s', (_what, written, shown) => {
    expect(inLetters(written, { digits: 'written', vowelMarks: 'hidden' })).toBe(shown);
  });
});
