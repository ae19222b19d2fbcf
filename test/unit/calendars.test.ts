import { expect, test } from 'vitest';
import { isoDay } from '../../src/article/facts/calendars.ts';

const DAY_MS = 86_400_000;

test.each(['persian', 'islamic-umalqura'] as const)(
  '%s: every day of twelve years is found by its name',
  (calendar) => {
    const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { dateStyle: 'short', timeZone: 'UTC' });
    const wrong = [];
    for (let time = Date.UTC(2015, 0, 1); time < Date.UTC(2027, 0, 1); time += DAY_MS) {
      const parts = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
      const iso = isoDay(calendar, parts.year ?? 0, parts.month ?? 0, parts.day ?? 0);
      if (iso !== new Date(time).toISOString().slice(0, 10)) wrong.push(`${format.format(time)}: ${iso}`);
    }
    expect(wrong).toEqual([]);
  },
);

test('a thirtieth day that the table has not is its last one, as where the moon is watched for', () => {
  expect(isoDay('islamic-umalqura', 1445, 1, 29)).toBe('2023-08-16');
  expect(isoDay('islamic-umalqura', 1445, 1, 30)).toBe('2023-08-16');
});

test.each([
  ['gregory', 2023, 2, 29],
  ['gregory', 2024, 13, 1],
  ['persian', 1402, 12, 31],
  ['islamic-umalqura', 1445, 1, 31],
] as const)('%s has no %i-%i-%i', (calendar, year, month, day) => {
  expect(isoDay(calendar, year, month, day)).toBe('');
});
