/** Filler for the data that a page states beside its text, as JSON-LD. */

import { fillAddress } from './addresses.ts';
import type { Filler } from './filler.ts';

/** Keys whose words are those of the format. */
const FORMAT = new Set(['@type', '@context', 'inLanguage', 'encodingFormat']);

type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };

/** The same data with filler for its texts; null where it is none. */
export function fillData(json: string, site: string, fill: Filler): string | null {
  const fillValue = (value: Data, key: string): Data => {
    if (typeof value === 'string') return fillString(value, key);
    if (typeof value !== 'object' || value === null) return value;
    if (isList(value)) return value.map((item) => fillValue(item, key));
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fillValue(item, name)]));
  };
  const fillString = (value: string, key: string): string => {
    if (FORMAT.has(key) || /^\d{4}-\d{2}-\d{2}|^https?:\/\/schema\.org\b/.test(value)) return value;
    return /^(?:https?:)?\/\//.test(value) ? fillAddress(value, site, fill) : fill(value);
  };
  try {
    return JSON.stringify(fillValue(JSON.parse(json) as Data, ''));
  } catch {
    return null;
  }
}

function isList(value: object): value is readonly Data[] {
  return Array.isArray(value);
}
