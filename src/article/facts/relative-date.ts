import { languages } from '../../rules/languages/index.ts';
import type { Language } from '../../rules/types.ts';
import { anyOf, normalise } from '../text/text.ts';

const DAY_MINUTES = 1440;

/**
 * Makes a function that reads lines such as "3 hours ago" at this moment. It returns the day as ISO, in the person's time
 * zone; empty if the line says more or something else. Months and years are not read: their day is unknown. The patterns
 * are only made when needed, since most pages state their day in another way.
 */
export function readerOfAgo(moment: Date): (text: string) => string {
  const minutes = new Map(
    languages.flatMap(({ ago }) => Object.entries(ago.minutes).map(([unit, length]) => [normalise(unit), length])),
  );
  const patterns = languages.flatMap(patternsOf);
  return (text) => {
    const normal = normalise(text);
    for (const pattern of patterns) {
      const { count = '1', unit = '' } = pattern.exec(normal)?.groups ?? {};
      const length = minutes.get(unit);
      if (length !== undefined) return localDay(moment, Number(count) * length);
    }
    return '';
  };
}

/** Patterns for "3 hours ago" in a language, normalised, as a whole line or after a label. */
function patternsOf({ ago, dateLabels, updateLabels }: Language): RegExp[] {
  const units = anyOf(Object.keys(ago.minutes).map(normalise));
  const labels = anyOf([...dateLabels, ...updateLabels].map(normalise));
  return ago.frames.map((frame) => {
    const [before = '', after = ''] = frame.split('#').map(normalise);
    const words = [before, `(?:(?<count>\\d{1,2}) )?(?<unit>${units})`, after].filter((word) => word !== '');
    return new RegExp(`^(?:(?:${labels}) )?${words.join(' ')}$`, 'u');
  });
}

/** The local day so many minutes ago. Whole days are counted by the calendar: a day is not always 24 hours. */
function localDay(moment: Date, minutes: number): string {
  const day = new Date(moment);
  day.setDate(day.getDate() - Math.floor(minutes / DAY_MINUTES));
  day.setMinutes(day.getMinutes() - (minutes % DAY_MINUTES));
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
