/**
 * Times the pipeline against the naive way (clone, Readability, DOMPurify on strings), page by page and in turn in one
 * Chromium: `npm run speed`. Times depend on the machine, the ratio hardly does; what was measured is kept in `bench/`.
 */

import { existsSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { openReadingSession } from './reading/session.ts';

const root = resolve(import.meta.dirname, '..');
const fixtures = join(root, 'test/fixtures');
/** Labelled pages that may stand beside the project. */
const corpus = join(root, '../shared/corpus/pages');

interface Row {
  page: string;
  /** Medians in milliseconds. */
  naqi: number;
  naive: number;
  ratio: number;
}

const files = [
  ...readdirSync(fixtures).map((name) => join(fixtures, name, 'input.html')),
  ...(existsSync(corpus) ? readdirSync(corpus).map((name) => join(corpus, name)) : []),
];
const session = await openReadingSession(join(import.meta.dirname, 'reading/speed-in-page.ts'));
const rows: Row[] = [];
try {
  for (const file of files) rows.push(await timed(file));
} finally {
  await session.close();
}
rows.sort((a, b) => a.ratio - b.ratio);
for (const { page, naqi, naive, ratio } of rows)
  console.log(`${ratio.toFixed(2)}  ${naqi.toFixed(1)} ms / ${naive.toFixed(1)} ms  ${page}`);
const median = rows[Math.floor(rows.length / 2)]?.ratio ?? 0;
console.log(`\npipeline / naive, median of ${rows.length} pages: ${median.toFixed(2)}`);
if (!existsSync(corpus)) console.log('The labelled pages are left out: ../shared/corpus is absent');

const machine = `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`;
await mkdir(join(root, 'bench'), { recursive: true });
await writeFile(
  join(root, 'bench/pipeline.json'),
  `${JSON.stringify({ day: new Date().toISOString().slice(0, 10), machine, pages: rows.length, median: rounded(median) }, null, 2)}\n`,
);

async function timed(file: string): Promise<Row> {
  await session.read(file, []);
  const { naqi, naive } = (await session.call('times')) as { naqi: number; naive: number };
  return { page: relative(root, file), naqi, naive, ratio: naqi / naive };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
