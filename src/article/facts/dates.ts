import { languages } from '../../rules/languages/index.ts';
import type { Calendar } from '../../rules/types.ts';
import { asciiDigits, normalise } from '../text/text.ts';
import { isoDay } from './calendars.ts';
import { monthOf, monthsIn } from './months.ts';

/** What may precede a month's name, and what day and month may end in, in normalised texts. */
const BEFORE_MONTH = [
  ...languages.flatMap(({ monthPrepositions = [] }) => monthPrepositions.map((word) => `${normalise(word)} `)),
  ...languages.flatMap(({ monthPrefixes = [] }) => monthPrefixes.map(normalise)),
].join('|');
const ENDING = languages
  .flatMap(({ dateEnding = [] }) => dateEnding)
  .map(normalise)
  .join('|');

/** Dates with a month's name in normalised texts, as sources of patterns in the order in which they are tried. */
const NAMED: readonly ((month: string) => string)[] = [
  (month) =>
    `(?:^|[^\\d])(?<day>\\d{1,2})(?:${ENDING})? (?:${BEFORE_MONTH})?${month}(?:${ENDING})? (?<year>\\d{4}|\\d{2})(?!\\d)`,
  (month) => `(?:^| )${month} (?<day>\\d{1,2}) (?<year>\\d{4})(?!\\d)`,
  // Uyghur, Pashto and Sorani begin with the year, at times followed by the word for it.
  (month) => `(?:^|[^\\d])(?<year>\\d{4}) (?:\\p{L}+ )?(?<day>\\d{1,2}) ${month}(?!\\p{L})`,
  (month) => `(?:^|[^\\d])(?<year>\\d{4}) (?:\\p{L}+ ){0,2}${month} (?<day>\\d{1,2})(?!\\d)`,
];

/** Dates in figures. The position of the year, and figures above 12, show whether the day or the month comes first. */
const YEAR_FIRST = /(?:^|[^\d])(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)/;
const DAY_FIRST = /(?:^|[^\d])(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})(?!\d)/;

/** Later years are Gregorian. */
const LAST_FOREIGN_YEAR = 1800;

/** Earlier years are Jalali: as Hijri years they would be too old for news. */
const FIRST_HIJRI_YEAR = 1420;

/** The date in a text as an ISO day, with the time if the text is ISO itself; empty if the text has no date. */
export function parseDate(text: string, lang: string): string {
  const ascii = asciiDigits(text);
  const iso = /(?:^|[^\d])((?:19|20)\d{2}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?/.exec(
    ascii,
  );
  const [, day = '', time = ''] = iso ?? [];
  if (day !== '' && isDay(day)) return `${day}${time}`;
  return named(ascii) || numeric(ascii, lang);
}

function named(text: string): string {
  const normal = normalise(text);
  const names = /\d/.test(normal) ? monthsIn(normal) : '';
  if (names === '') return '';
  // A month may have two names: "أيلول/سبتمبر", with a space between them once normalised.
  const anyMonth = `(?<month>${names})(?: (?:${names}))?`;
  for (const source of NAMED) {
    const { day, month: name = '', year } = new RegExp(source(anyMonth), 'u').exec(normal)?.groups ?? {};
    const month = monthOf(name);
    if (month !== undefined)
      return toIso(month.calendar, fullYear(Number(year), month.calendar), month.number, Number(day));
  }
  return '';
}

function numeric(text: string, lang: string): string {
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return toIso(calendarOf(Number(year), lang), Number(year), Number(month), Number(day));
  const [, first, second, last] = DAY_FIRST.exec(text) ?? [];
  if (first === undefined || last === undefined) return '';
  const isPersian = lang.startsWith('fa') && last.length === 2 && (Number(first) > 31 || Number(first) < 10);
  if (isPersian) return toIso('persian', fullYear(Number(first), 'persian'), Number(second), Number(last));
  const full = fullYear(Number(last), 'gregory');
  const [dayFirst, monthSecond] = Number(second) > 12 ? [second, first] : [first, second];
  return toIso(calendarOf(full, lang), full, Number(monthSecond), Number(dayFirst));
}

/** The calendar of a recent year. Some years are recent in both the Jalali and the Hijri calendar. */
function calendarOf(year: number, lang: string): Calendar {
  if (year > LAST_FOREIGN_YEAR) return 'gregory';
  const isPersian = lang.startsWith('fa') || lang.startsWith('ps') || year < FIRST_HIJRI_YEAR;
  return isPersian ? 'persian' : 'islamic-umalqura';
}

/** A year of two digits with its century. */
function fullYear(year: number, calendar: Calendar): number {
  if (year >= 100) return year;
  if (calendar === 'gregory') return 2000 + year;
  return (year > 40 ? 1300 : 1400) + year;
}

/** Whether an ISO day exists in the calendar. */
function isDay(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

/** The day as ISO; empty for days that do not exist, or from which there is no news on the web. */
function toIso(calendar: Calendar, year: number, month: number, day: number): string {
  const iso = isoDay(calendar, year, month, day);
  return iso >= '1990' && iso < '2101' ? iso : '';
}
