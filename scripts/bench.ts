/**
 * Measures extraction on labelled pages, all engines in one run of Chromium: `npm run bench -- --corpus FOLDER`. Several
 * folders are given by several `--corpus`. `--page ID` shows what is missing and extra on one page, `--misses` on every
 * page that is not perfect; `--alone` leaves the other engines out; `--scramble` makes class and id names unknown words
 * first. `--vary` changes pages by chance in ways that leave the article what it is (`--seed N` for another chance,
 * `--only CHANGE` for one kind of change), and prints how often the same comes out. Of a folder that holds the file `MEASURE-ONLY` nothing but sums is printed.
 */

import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { f1, keepsLess, type Measured, tablesOf } from './reading/bench-tables.ts';
import { type LabelledPage, labelledPages } from './reading/corpora.ts';
import { type Score, score, type Truth } from './reading/scores.ts';
import { scrambleNames } from './reading/scramble.ts';
import { type Engine, openReadingSession, type ReadingSession } from './reading/session.ts';
import type { Reading } from './reading/types.ts';
import { varyPages } from './reading/vary.ts';

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: [] },
    page: { type: 'string', default: '' },
    misses: { type: 'boolean', default: false },
    alone: { type: 'boolean', default: false },
    scramble: { type: 'boolean', default: false },
    vary: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true },
  },
});
if (options.corpus.length === 0) {
  console.error(
    'Usage: npm run bench -- --corpus FOLDER… [--page ID] [--misses] [--alone] [--scramble] [--vary [--seed N]]',
  );
  process.exit(2);
}
const engines: readonly Engine[] = options.alone ? ['naqi'] : ['naqi', 'readability', 'defuddle'];
const all = options.corpus.flatMap(labelledPages);
if (options.page !== '' && all.some(({ isUnseen }) => isUnseen)) {
  console.error('A folder with MEASURE-ONLY is measured as a whole: it takes no --page.');
  process.exit(2);
}

const pages = all.filter(({ truth }) => truth.page.includes(options.page));
if (options.vary) await vary();
else await bench();

/** Reads every page as it is and changed by chance, and prints how often the same came out. */
async function vary(): Promise<void> {
  const articles = pages.filter(({ truth }) => truth.kind === 'article');
  // Blocks of unseen pages go into unseen pages alone, since misses of the others are printed.
  for (const isUnseen of [false, true]) {
    const count = { same: 0, all: 0 };
    const some = articles.filter((page) => page.isUnseen === isUnseen);
    await varyPages(some, Number(options.seed), options.only ?? null, ({ page, made, differences }) => {
      count.all += 1;
      count.same += Number(differences.length === 0);
      if (isUnseen || !options.misses || differences.length === 0) return;
      console.log(`\n── ${page.truth.page}: ${made.join(', ')}`);
      for (const difference of differences) console.log(`  ${difference}`);
    });
    if (count.all > 0)
      console.log(
        `${isUnseen ? 'unseen' : 'looked at'}: ${count.same} of ${count.all} varied pages read the same (${((100 * count.same) / count.all).toFixed(1)} %)`,
      );
  }
}

async function bench(): Promise<void> {
  const measured: Measured[] = [];
  const session = await openReadingSession(
    join(import.meta.dirname, 'reading/bench-in-page.ts'),
    options.scramble ? scrambleNames : undefined,
  );
  try {
    for (const page of pages) measured.push(await measure(session, page));
  } finally {
    await session.close();
  }
  console.log(`\n${tablesOf(measured, engines)}`);
}

async function measure(session: ReadingSession, page: LabelledPage): Promise<Measured> {
  const { truth } = page;
  const readings = await session.read(page.file, truth.kind === 'article' ? engines : []);
  const detection = (await session.call('detection')) as Record<
    'naqi' | 'readability',
    { article: boolean; reasons: string[] }
  >;
  const scores = new Map(Object.entries(readings).map(([engine, { article }]) => [engine, score(truth, article)]));
  const result = {
    page,
    scores,
    opens: detection.naqi.article,
    isProbablyReaderable: detection.readability.article,
  };
  if (!page.isUnseen) show(result, readings.naqi, detection.naqi.reasons);
  return result;
}

/** Prints what is wrong with a page that may be looked at, as far as it is asked for. */
function show(result: Measured, reading: Reading | undefined, reasons: readonly string[]): void {
  const { page, scores, opens } = result;
  const { truth } = page;
  if (options.misses && opens !== (truth.kind === 'article'))
    console.log(`${truth.page}: opens: ${opens}: ${reasons.join('; ')}`);
  const naqi = scores.get('naqi');
  if (naqi === undefined || reading === undefined) return;
  const readability = scores.get('readability');
  if (options.misses && readability !== undefined && (keepsLess(result) || f1(naqi) < f1(readability) - 0.005))
    console.log(
      `${truth.page}: F1 ${f1(naqi).toFixed(3)}, recall ${naqi.recall.toFixed(4)}; Readability ${f1(readability).toFixed(3)}, ${readability.recall.toFixed(4)}`,
    );
  const hasMissed =
    !naqi.perfect || !naqi.title || naqi.byline === false || naqi.date === false || naqi.grouped < naqi.captions;
  if (options.page !== '' || (options.misses && hasMissed)) printPage(truth, naqi, reading);
}

function printPage(truth: Truth, naqi: Score, { article, reason }: Reading): void {
  console.log(`\n── ${truth.page}  p ${naqi.precision.toFixed(3)} r ${naqi.recall.toFixed(3)} ${reason}`);
  if (!naqi.title) console.log(`title: ${article?.title}\n  want: ${truth.title}`);
  if (naqi.byline === false) console.log(`byline: ${article?.byline}\n  want: ${JSON.stringify(truth.author)}`);
  if (naqi.date === false) console.log(`date: ${article?.published}\n  want: ${JSON.stringify(truth.published)}`);
  if (!naqi.perfect) {
    for (const line of naqi.missing) console.log(`  − ${line}`);
    for (const line of naqi.extra) console.log(`  + ${line}`);
  }
  if (naqi.grouped < naqi.captions) {
    for (const { caption, images } of truth.figures)
      console.log(`  want: [${caption}] ${images.map((image) => image.slice(-50))}`);
    for (const { src, caption, credit } of article?.figures ?? [])
      console.log(`  read: [${caption}] [${credit}] ${src.slice(-50)}`);
  }
}
