/** Makes archives that are the same byte for byte whenever, wherever and in whatever order they are made. */

import { zipSync } from 'fflate';

/** The first moment that a zip can name, in local time as zips have it. */
const ALWAYS = new Date(1980, 0, 1);

/** Packs files, given by their paths with slashes, into a zip. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: ALWAYS, level: 9 });
}
