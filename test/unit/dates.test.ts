import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/article/dates.ts';

describe('dates as news sites print them', () => {
  test.each([
    ['2024-06-19T21:10:00+00:00', 'ar', '2024-06-19T21:10:00+00:00', 'ISO with a time'],
    ['19 يونيو، 2024', 'ar', '2024-06-19', 'Egyptian month'],
    ['نشر في: الأربعاء 19 حزيران/يونيو 2024 - 10:30', 'ar', '2024-06-19', 'double month'],
    ['١٩ تشرين الثاني ٢٠٢٣', 'ar', '2023-11-19', 'Levantine month in Arabic digits'],
    ['14 جويلية 2022', 'ar', '2022-07-14', 'Maghrebi month'],
    ['يونيو 19, 2024', 'ar', '2024-06-19', 'month first'],
    ['15 رمضان 1445', 'ar', '2024-03-25', 'Hijri'],
    ['۱۵ خرداد ۱۴۰۲', 'fa', '2023-06-05', 'Jalali in Persian digits'],
    ['1402/03/15', 'fa', '2023-06-05', 'Jalali in numbers'],
    ['98/03/09', 'fa', '2019-05-30', 'Jalali with two digits of the year'],
    ['22.05.20', 'he', '2020-05-22', 'two-digit year'],
    ['14 במאי 2023', 'he', '2023-05-14', 'Hebrew month with its preposition'],
    ['19/06/2024', 'ar', '2024-06-19', 'day first'],
    ['June 19, 2024', 'en', '2024-06-19', 'English'],
  ])('%s (%s) is %s: %s', (text, lang, day) => {
    expect(parseDate(text, lang)).toBe(day);
  });

  test.each(['منذ 3 ساعات', 'لا تاريخ هنا', '', '45/99/2024', '12:30'])('no date in “%s”', (text) => {
    expect(parseDate(text, 'ar')).toBe('');
  });
});
