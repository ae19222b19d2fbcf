import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { openReadingSession } from '../reading/session.ts';
import { keep, root, rounded } from './figures.ts';
import { median, sum } from './statistics.ts';

const fixtures = join(root, 'test/fixtures');
/** Labelled pages that may stand beside the project. */
const corpus = join(root, '../shared/corpus/pages');

/** Times the pipeline against the naive way (clone, Readability, DOMPurify on strings), page by page and in turn. */
export async function measurePipeline(): Promise<void> {
  const files = [
    ...readdirSync(fixtures).map((name) => join(fixtures, name, 'input.html')),
    ...(existsSync(corpus) ? readdirSync(corpus).map((name) => join(corpus, name)) : []),
  ];
  const session = await openReadingSession(join(import.meta.dirname, 'in-page.ts'));
  const rows = [];
  const parts = new Map<string, number>();
  try {
    for (const file of files) {
      await session.read(file, []);
      const { naqi, naive, floor } = (await session.call('times')) as Record<'naqi' | 'naive' | 'floor', number>;
      addParts(parts, (await session.call('parts')) as Record<string, number>);
      rows.push({ page: relative(root, file), naqi, naive, floor, ratio: naqi / naive });
    }
  } finally {
    await session.close();
  }
  rows.sort((a, b) => a.ratio - b.ratio);
  for (const { page, naqi, naive, ratio } of rows)
    console.log(`${ratio.toFixed(2)}  ${naqi.toFixed(1)} ms / ${naive.toFixed(1)} ms  ${page}`);
  const middle = median(rows.map(({ ratio }) => ratio));
  const [all, allNaive] = [sum(rows.map(({ naqi }) => naqi)), sum(rows.map(({ naive }) => naive))];
  const middleFloor = median(rows.map(({ floor, naive }) => floor / naive));
  console.log(
    `\npipeline / naive, median of ${rows.length} pages: ${middle.toFixed(2)}, of their sums: ${(all / allNaive).toFixed(2)}`,
  );
  console.log(`its copy, Readability on it and the sanitiser alone / naive, median: ${middleFloor.toFixed(2)}`);
  const whole = sum([...parts.values()]);
  const shares = Object.fromEntries([...parts].map(([part, time]) => [part, rounded(time / whole)]));
  console.log(`shares of the pipeline's parts: ${JSON.stringify(shares)}`);
  if (!existsSync(corpus)) console.log('The labelled pages are left out: ../shared/corpus is absent');
  await keep('pipeline', {
    pages: rows.length,
    median: rounded(middle),
    sums: rounded(all / allNaive),
    floor: rounded(middleFloor),
    shares,
  });
}

/** Adds what each part took to what it took on other pages. */
function addParts(parts: Map<string, number>, moments: Readonly<Record<string, number>>): void {
  let before = 0;
  for (const [part, time] of Object.entries(moments)) {
    parts.set(part, (parts.get(part) ?? 0) + time - before);
    before = time;
  }
}
