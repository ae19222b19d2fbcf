import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/article/facts/dates.ts';

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
    ['١٥ رمضان ١٤٤٥ هـ', 'ar', '2024-03-25', 'Hijri in Arabic digits with its mark'],
    ['10 ذي الحجة 1445', 'ar', '2024-06-16', 'Hijri month in another case'],
    ['1446/05/07', 'ar', '2024-11-09', 'Hijri in numbers'],
    ['7 جمادی الاول 1446ھ', 'ur', '2024-11-09', 'Hijri as Urdu spells it'],
    ['۷ جمادی‌الاول ۱۴۴۶', 'fa', '2024-11-09', 'Hijri as Persian spells it'],
    ['3 رامىزان 1445', 'ug', '2024-03-13', 'Hijri as Uyghur spells it'],
    ['12 فيفري 2024', 'ar-TN', '2024-02-12', 'Tunisian month'],
    ['20 أوت 2023', 'ar-DZ', '2023-08-20', 'Algerian month'],
    ['30 يوليوز 2024', 'ar-MA', '2024-07-30', 'Moroccan month'],
    ['6 نونبر 2024', 'ar-MA', '2024-11-06', 'Moroccan month of one sound'],
    ['28 دجمبر 2023', 'ar-MR', '2023-12-28', 'Mauritanian month'],
    ['٣١ آذار ٢٠٢٤', 'ar-SY', '2024-03-31', 'Levantine month that looks like a Persian one'],
    ['9 كانون الثاني 2024', 'ar-LB', '2024-01-09', 'Levantine month of two words'],
    ['17 تشرين الأول/أكتوبر 2023', 'ar', '2023-10-17', 'Levantine month and its other name'],
    ['٢٠٢٤/٣/١٥', 'ar', '2024-03-15', 'year first in Arabic digits'],
    ['١٥/٣/٢٠٢٤', 'ar', '2024-03-15', 'day first in Arabic digits'],
    ['١٥-٠٣-٢٠٢٤', 'ar', '2024-03-15', 'day first with hyphens'],
    ['15 مارس 24', 'ar', '2024-03-15', 'month name and two digits of the year'],
    ['15 خرداد 1402', 'fa', '2023-06-05', 'Jalali in Latin digits'],
    ['شنبه ۱۹ آبان ۱۴۰۳ - ۱۰:۳۲', 'fa', '2024-11-09', 'Jalali between weekday and time'],
    ['۱۴۰۳/۰۸/۱۹', 'fa', '2024-11-09', 'Jalali in numbers, Persian digits'],
    ['۱۹/۰۸/۱۴۰۳', 'fa', '2024-11-09', 'Jalali, day first'],
    ['۳۰ اسفند ۱۴۰۳', 'fa', '2025-03-20', 'Jalali leap day'],
    ['14 آذر 1403', 'fa', '2024-12-04', 'Persian month that looks like a Levantine one'],
    ['۱۹ عقرب ۱۴۰۳', 'fa-AF', '2024-11-09', 'Dari month of the solar year'],
    ['۹ فبروری ۲۰۲۴', 'fa-AF', '2024-02-09', 'Dari month'],
    ['۱۹ لړم ۱۴۰۳', 'ps', '2024-11-09', 'Pashto month of the solar year'],
    ['۳۰ تلې ۱۴۰۳', 'ps', '2024-10-21', 'Pashto month in another case'],
    ['۵ مۍ ۲۰۲۴', 'ps', '2024-05-05', 'Pashto month'],
    ['9 تشرینی دووەم 2024', 'ckb', '2024-11-09', 'Kurdish month'],
    ['کانونی یەکەم 3, 2023', 'ckb', '2023-12-03', 'Kurdish month first, in its other spelling'],
    ['۱۹ گەڵاڕێزان ۱۴۰۳', 'ckb-IR', '2024-11-09', 'Kurdish month of the solar year'],
    ['9-نويابىر، 2024', 'ug', '2024-11-09', 'Uyghur month'],
    ['ہفتہ 9 نومبر 2024', 'ur', '2024-11-09', 'Urdu month'],
    ['9 בנוב׳ 2024', 'he', '2024-11-09', 'Hebrew month, shortened'],
  ])('%s (%s) is %s: %s', (text, lang, day) => {
    expect(parseDate(text, lang)).toBe(day);
  });

  test.each(['منذ 3 ساعات', 'لا تاريخ هنا', '', '45/99/2024', '12:30'])('no date in “%s”', (text) => {
    expect(parseDate(text, 'ar')).toBe('');
  });
});
