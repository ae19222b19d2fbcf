import { languages } from '../../rules/languages/index.ts';
import type { Calendar } from '../../rules/types.ts';
import { anyOf, normalise } from '../text/text.ts';

/** A month in its calendar, 1 to 12. */
export interface Month {
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

/** The month of this normalised name in any language; undefined if it is none. */
export function monthOf(name: string): Month | undefined {
  return months.get(name);
}

/** The names of months in a normalised text, as a pattern's source: a pattern with all names is slow to compile. */
export function monthsIn(normal: string): string {
  return anyOf([...months.keys()].filter((name) => normal.includes(name)));
}
