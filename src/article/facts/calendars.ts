import type { Calendar } from '../../rules/types.ts';

/** A calendar's mean year and month in days, and the day on which its year 1 began, counted from 1970. */
interface Reckoning {
  year: number;
  month: number;
  start: number;
}

/** Near enough to find a day from: the platform's own tables have the last word. */
const RECKONINGS: Readonly<Record<Exclude<Calendar, 'gregory'>, Reckoning>> = {
  persian: { year: 365.2422, month: 30.4, start: -492268 },
  'islamic-umalqura': { year: 354.367, month: 29.53, start: -492149 },
};

/** So many steps bring any guess to its day; a day that the calendar has not is never reached. */
const STEPS = 8;

const DAY_MS = 86_400_000;

/** The ISO day of a day in another calendar; empty for days that are none. `Intl` reckons: Node 20 has no `Temporal`. */
export function isoDay(calendar: Calendar, year: number, month: number, day: number): string {
  if (month < 1 || month > 12 || day < 1 || day > 31) return '';
  const days = calendar === 'gregory' ? gregorianDay(year, month, day) : foreignDay(calendar, year, month, day);
  return days === null ? '' : new Date(days * DAY_MS).toISOString().slice(0, 10);
}

function gregorianDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.getTime() / DAY_MS : null;
}

/** Goes from a guess to the day by what the platform calls the days on the way. */
function foreignDay(calendar: keyof typeof RECKONINGS, year: number, month: number, day: number): number | null {
  const reckoning = RECKONINGS[calendar];
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  let days = Math.round(reckoning.start + (year - 1) * reckoning.year + (month - 1) * reckoning.month + day);
  for (let step = 0; step < STEPS; step += 1) {
    const parts = format.formatToParts(days * DAY_MS);
    const off = (type: 'year' | 'month' | 'day', wanted: number): number =>
      wanted - Number(parts.find((part) => part.type === type)?.value);
    const [years, months, rest] = [off('year', year), off('month', month), off('day', day)];
    if (years === 0 && months === 0 && rest === 0) return days;
    const far = years * reckoning.year + months * reckoning.month + rest;
    days += Math.trunc(far) || Math.sign(far);
  }
  // Where the moon is watched for, a month may have a day more than the table.
  return day === 30 ? foreignDay(calendar, year, month, 29) : null;
}
