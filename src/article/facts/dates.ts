import { languages } from '../../rules/languages/index.ts';
import type { Calendar } from '../../rules/types.ts';
import { endsSentence } from '../text/sentences.ts';
import { anyOf, asciiDigits, normalise } from '../text/text.ts';
import { isoDay } from './calendars.ts';

interface Month {
  calendar: Calendar;
  number: number;
}

const months = new Map<string, Month>();
for (const language of languages) {
  for (const [calendar, names] of Object.entries(language.months) as [Calendar, Record<string, number>][]) {
    for (const [name, number] of Object.entries(names)) {
      const key = normalise(name);
      if (!months.has(key)) months.set(key, { calendar, number });
    }
  }
}

/** What may stand before a month's name, and what day and month may end in, in normalised texts. */
const BEFORE_MONTH = [
  ...languages.flatMap(({ monthPrepositions = [] }) => monthPrepositions.map((word) => `${normalise(word)} `)),
  ...languages.flatMap(({ monthPrefixes = [] }) => monthPrefixes.map(normalise)),
].join('|');
const ENDING = languages
  .flatMap(({ dateEnding = [] }) => dateEnding)
  .map(normalise)
  .join('|');

/** Dates with a month's name, in normalised texts, as sources of patterns in the order in which they are tried. */
const NAMED: readonly ((month: string) => string)[] = [
  (month) =>
    `(?:^|[^\\d])(?<day>\\d{1,2})(?:${ENDING})? (?:${BEFORE_MONTH})?${month}(?:${ENDING})? (?<year>\\d{4}|\\d{2})(?!\\d)`,
  (month) => `(?:^| )${month} (?<day>\\d{1,2}) (?<year>\\d{4})(?!\\d)`,
  // Uyghur, Pashto and Sorani begin with the year, and may say "year" after it.
  (month) => `(?:^|[^\\d])(?<year>\\d{4}) (?:\\p{L}+ )?(?<day>\\d{1,2}) ${month}(?!\\p{L})`,
  (month) => `(?:^|[^\\d])(?<year>\\d{4}) (?:\\p{L}+ ){0,2}${month} (?<day>\\d{1,2})(?!\\d)`,
];
/** Dates in figures: which of day and month comes first is told by the year's place, and by figures above 12. */
const YEAR_FIRST = /(?:^|[^\d])(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)/;
const DAY_FIRST = /(?:^|[^\d])(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})(?!\d)/;

/** An ISO day, with the time where the text gives one in ISO form; empty when the text holds no date. */
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
  // Two names of one month may stand together: "أيلول/سبتمبر"; normalised, a space parts them.
  const anyMonth = `(?<month>${names})(?: (?:${names}))?`;
  for (const source of NAMED) {
    const { day, month: name = '', year } = new RegExp(source(anyMonth), 'u').exec(normal)?.groups ?? {};
    const month = months.get(name);
    if (month !== undefined)
      return toIso(month.calendar, fullYear(Number(year), month.calendar), month.number, Number(day));
  }
  return '';
}

/** The names of months that stand in a normalised text, as a pattern's source: one with all names is slow to compile. */
function monthsIn(normal: string): string {
  return anyOf([...months.keys()].filter((name) => normal.includes(name)));
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

/** Years of our days tell their calendar, but for the years that Jalali and Hijri dates share. */
function calendarOf(year: number, lang: string): Calendar {
  if (year > 1800) return 'gregory';
  return lang.startsWith('fa') || lang.startsWith('ps') || year < 1420 ? 'persian' : 'islamic-umalqura';
}

function fullYear(year: number, calendar: Calendar): number {
  if (year >= 100) return year;
  if (calendar === 'gregory') return 2000 + year;
  return (year > 40 ? 1300 : 1400) + year;
}

/** Names of the days of the week in every language, as `Intl` has them: asked for only where a line needs them. */
function weekdays(): ReadonlySet<string> {
  return new Set(
    languages.flatMap(({ lang }) => {
      const format = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
      return [1, 2, 3, 4, 5, 6, 7].map((day) => normalise(format.format(new Date(Date.UTC(2024, 0, day)))));
    }),
  );
}

const LABEL_WORDS = new Set(
  languages.flatMap(({ dateLabels, updateLabels }) =>
    [...dateLabels, ...updateLabels].flatMap((label) => normalise(label).split(' ')),
  ),
);

/** Most words that a date line says beside the date: the time zone, the town. */
const OTHER_WORDS = 2;

/** Whether a line says when something was published or changed, and nothing else. A dated sub-heading says more. */
export function isDateLine(text: string): boolean {
  if (text.length > 90 || endsSentence(text) || parseDate(text, '') === '') return false;
  const normal = normalise(text);
  const bare = normal.replace(new RegExp(`(?:^| )(?:${monthsIn(normal)})(?= |$)`, 'gu'), ' ');
  const others = bare.split(' ').filter((word) => word !== '' && !/\d/.test(word) && !LABEL_WORDS.has(word));
  if (others.length <= OTHER_WORDS) return true;
  const known = weekdays();
  return others.filter((word) => !known.has(word)).length <= OTHER_WORDS;
}

/** Whether an ISO day is one that the calendar has. */
function isDay(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

/** Empty for days that are none, or that no news is from. */
function toIso(calendar: Calendar, year: number, month: number, day: number): string {
  const iso = isoDay(calendar, year, month, day);
  return iso >= '1990' && iso < '2101' ? iso : '';
}
