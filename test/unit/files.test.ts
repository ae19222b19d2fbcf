import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** A file longer than this does more than one job, most likely. */
const MOST_LINES = 270;

/** Lists of data, which are read one entry at a time. */
const LISTS = ['src/rules/languages/ar.ts', 'test/hostile/vectors.ts'];

test('no file of code is longer than some 250 lines, but for lists', () => {
  const files = ['src', 'scripts', 'test'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|css|html)$/.test(file) && !file.startsWith('fixtures'))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  );
  const long = files.filter((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > MOST_LINES + 1);
  expect(long.sort()).toEqual(LISTS);
});
