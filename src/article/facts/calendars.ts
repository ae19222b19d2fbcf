import type { Calendar } from '../../rules/types.ts';

/** A calendar's mean year and month in days, and the day on which its year 1 began, in days since 1970. */
interface Measures {
  year: number;
  month: number;
  start: number;
}

/** Approximate: the platform's tables decide. */
const MEASURES: Readonly<Record<Exclude<Calendar, 'gregory'>, Measures>> = {
  persian: { year: 365.2422, month: 30.4, start: -492268 },
  'islamic-umalqura': { year: 354.367, month: 29.53, start: -492149 },
};

/** So many steps lead from the estimate to any existing day. */
const MAX_STEPS = 8;

const DAY_MS = 86_400_000;

/** A day of a calendar as an ISO day; empty if it does not exist. Computed with `Intl`: Node 20 has no `Temporal`. */
export function isoDay(calendar: Calendar, year: number, month: number, day: number): string {
  if (month < 1 || month > 12 || day < 1 || day > 31) return '';
  const days = calendar === 'gregory' ? gregorianDay(year, month, day) : foreignDay(calendar, year, month, day);
  return days === null ? '' : new Date(days * DAY_MS).toISOString().slice(0, 10);
}

function gregorianDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.getTime() / DAY_MS : null;
}

/** Starts from an estimate and corrects it by the platform's names of the days on the way. */
function foreignDay(calendar: keyof typeof MEASURES, year: number, month: number, day: number): number | null {
  const measures = MEASURES[calendar];
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  let days = Math.round(measures.start + (year - 1) * measures.year + (month - 1) * measures.month + day);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const parts = format.formatToParts(days * DAY_MS);
    const off = (type: 'year' | 'month' | 'day', wanted: number): number =>
      wanted - Number(parts.find((part) => part.type === type)?.value);
    const [years, months, rest] = [off('year', year), off('month', month), off('day', day)];
    if (years === 0 && months === 0 && rest === 0) return days;
    const far = years * measures.year + months * measures.month + rest;
    days += Math.trunc(far) || Math.sign(far);
  }
  // A month that begins with the sighting of the moon may have a day more than in the table.
  return day === 30 ? foreignDay(calendar, year, month, 29) : null;
}
