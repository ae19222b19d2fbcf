import { languages } from '../../rules/languages/index.ts';
import type { Language } from '../../rules/types.ts';
import { anyOf, normalise } from '../text/text.ts';

const DAY = 1440;

/**
 * Reads lines such as "3 hours ago": gives the ISO day, where the person is, that a line means when it is read at this
 * moment; empty when the line says more or something else. Months and years are left out: nobody can tell their day.
 * The patterns are made with the reader, since most pages say their day otherwise.
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

/** "3 hours ago" in a language, normalised, alone in its line or behind a label. */
function patternsOf({ ago, dateLabels, updateLabels }: Language): RegExp[] {
  const units = anyOf(Object.keys(ago.minutes).map(normalise));
  const labels = anyOf([...dateLabels, ...updateLabels].map(normalise));
  return ago.frames.map((frame) => {
    const [before = '', after = ''] = frame.split('#').map(normalise);
    const words = [before, `(?:(?<count>\\d{1,2}) )?(?<unit>${units})`, after].filter((word) => word !== '');
    return new RegExp(`^(?:(?:${labels}) )?${words.join(' ')}$`, 'u');
  });
}

/** Whole days are counted by the calendar: a day is not always 24 hours. */
function localDay(moment: Date, ago: number): string {
  const day = new Date(moment);
  day.setDate(day.getDate() - Math.floor(ago / DAY));
  day.setMinutes(day.getMinutes() - (ago % DAY));
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
