import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createBuilder } from 'vite';
import { keep, root, rounded } from './figures.ts';
import { openPresses, type Press, type Presses, type Way } from './presses.ts';
import { buildRival } from './rivals.ts';
import { median, sum } from './statistics.ts';
import { syntheticPage } from './synthetic.ts';

/** How often each button is pressed over each page; the first press warms the browser up and does not count. */
const RUNS = 6;

/** So many of the pages are pressed over in a fresh process too. */
const FRESH = 4;

/** So many saved pages are measured, evenly taken from those of an ordinary news page's size in bytes. */
const SAVED = 10;
const ORDINARY = { from: 100_000, to: 300_000 } as const;

/** Moments up to which the page is read; what comes between the others no pipeline can spare. */
const READING: ReadonlySet<string> = new Set(['copied', 'cleaned', 'extracted', 'refined', 'read']);

const corpus = join(root, '../shared/corpus/pages');
const names = ['floor', 'naive', 'naqi'] as const;
type Name = (typeof names)[number];

/** Times a press of the button until the article is painted, beside a naive overlay and an empty one. */
export async function measureClicks(): Promise<void> {
  const builder = await createBuilder({ mode: 'measure', logLevel: 'error' });
  await builder.buildApp();
  const rivals = { floor: await buildRival('floor'), naive: await buildRival('naive') };
  const presses = await openPresses({ naqi: join(root, 'node_modules/.cache/naqi-measure'), ...rivals });
  try {
    const ordinary = [
      ...savedPages(),
      { name: 'synthetic, 180 kB', html: syntheticPage({ paragraphs: 40, blocks: 120, script: 60_000 }) },
    ];
    const rows: Row[] = [];
    for (const { name, html } of ordinary) rows.push(await compare(presses, name, html));
    const large = syntheticPage({ paragraphs: 60, blocks: 1700, script: 700_000 });
    const largeRow = await compare(
      presses,
      `synthetic, ${(Buffer.byteLength(large) / 1e6).toFixed(1)} MB, 20,000 elements`,
      large,
    );
    const cold = await compare(presses, 'the first page, background asleep', ordinary[0]?.html ?? large, {
      cold: true,
    });
    const fresh: Row[] = [];
    for (const { name, html } of ordinary.slice(0, FRESH))
      fresh.push(await compare(presses, `${name}, in a fresh process`, html, { fresh: true }));
    const middle = (of: readonly Row[], name: Name | 'ratio'): number => median(of.map((row) => row[name]));
    const longestTask = await longest(
      presses,
      ordinary.map(({ html }) => html),
    );
    const steps = stepsOf(rows.flatMap(({ presses: { naqi } }) => naqi));
    const besides = Object.entries(steps).filter(([step]) => !READING.has(step));
    const [ratio, freshRatio] = [middle(rows, 'ratio'), middle(fresh, 'ratio')];
    console.log(`\nclick to readable / naive overlay, median of ${rows.length} ordinary pages: ${ratio.toFixed(2)}`);
    console.log(`of a large page: ${largeRow.ratio.toFixed(2)}; with the background asleep: ${cold.ratio.toFixed(2)}`);
    console.log(`of ${fresh.length} pages in a fresh process, median: ${freshRatio.toFixed(2)}`);
    console.log(`longest task on ordinary pages, processor slowed 4 times, median: ${longestTask.toFixed(0)} ms`);
    console.log(
      `ms from each moment to the next, medians: ${Object.entries(steps)
        .map(([step, time]) => `${step} ${time.toFixed(1)}`)
        .join(', ')}`,
    );
    console.log(`of these besides reading the page: ${sum(besides.map(([, time]) => time)).toFixed(1)} ms`);
    await keep('clicks', {
      pages: rows.length,
      ordinary: rounded(ratio),
      large: rounded(largeRow.ratio),
      cold: rounded(cold.ratio),
      fresh: rounded(freshRatio),
      longestTaskSlowed4Times: Math.round(longestTask),
      milliseconds: Object.fromEntries(names.map((name) => [name, Math.round(middle(rows, name))])),
      millisecondsFresh: Object.fromEntries(names.map((name) => [name, Math.round(middle(fresh, name))])),
      steps: Object.fromEntries(Object.entries(steps).map(([step, time]) => [step, rounded(time)])),
    });
    if (!existsSync(corpus)) console.log('The labelled pages are left out: ../shared/corpus is absent');
  } finally {
    await presses.close();
    for (const folder of Object.values(rivals)) await rm(folder, { recursive: true, force: true });
  }
}

function savedPages(): { name: string; html: Buffer }[] {
  if (!existsSync(corpus)) return [];
  const fitting = readdirSync(corpus).filter((name) => {
    const { size } = statSync(join(corpus, name));
    return size >= ORDINARY.from && size <= ORDINARY.to;
  });
  const chosen = fitting.filter((_, index) => index % Math.ceil(fitting.length / SAVED) === 0);
  return chosen.map((name) => ({ name, html: readFileSync(join(corpus, name)) }));
}

type Row = Record<Name, number> & { ratio: number; presses: Record<Name, Press[]> };

/** Presses the buttons in turn, so that noise hits all of them. */
async function compare(presses: Presses, name: string, html: string | Buffer, way: Way = {}): Promise<Row> {
  const pressed: Record<Name, Press[]> = { floor: [], naive: [], naqi: [] };
  for (let run = 0; run < RUNS; run += 1) {
    for (const extension of names) {
      const press = await presses.press(extension, html, way);
      if (run > 0) pressed[extension].push(press);
    }
  }
  const time = (extension: Name): number => median(pressed[extension].map(({ painted }) => painted));
  const row = { floor: time('floor'), naive: time('naive'), naqi: time('naqi'), presses: pressed };
  const ratio = row.naqi / row.naive;
  console.log(
    `${ratio.toFixed(2)}  ${row.naqi.toFixed(0)} ms / ${row.naive.toFixed(0)} ms, empty ${row.floor.toFixed(0)} ms  ${name}`,
  );
  return { ...row, ratio };
}

async function longest(presses: Presses, pages: readonly (string | Buffer)[]): Promise<number> {
  const tasks = [];
  for (const html of pages) tasks.push(await presses.longestTask('naqi', html, 4));
  return median(tasks);
}

/** Medians of the time from each moment to the next, by the later one's name. */
function stepsOf(presses: readonly Press[]): Record<string, number> {
  const steps = new Map<string, number[]>();
  for (const { moments, painted } of presses) {
    let before = 0;
    for (const [moment, time] of [...Object.entries(moments), ['painted', painted] as const]) {
      steps.set(moment, [...(steps.get(moment) ?? []), time - before]);
      before = time;
    }
  }
  return Object.fromEntries([...steps].map(([moment, times]) => [moment, median(times)]));
}
