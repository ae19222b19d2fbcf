/**
 * Measures extraction on a corpus of labelled pages, all engines in one Chromium run:
 * `npm run bench -- --corpus FOLDER`. `--page ID` shows what is missing and extra on one page,
 * `--misses` on every page that is not perfect; `--scramble` makes class and id names unknown words first.
 */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Score, score, type Truth } from './reading/scores.ts';
import { scrambleNames } from './reading/scramble.ts';
import { type Engine, openReadingSession } from './reading/session.ts';

const ENGINES = ['naqi', 'readability', 'defuddle'] as const satisfies readonly Engine[];
const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    page: { type: 'string', default: '' },
    misses: { type: 'boolean', default: false },
    scramble: { type: 'boolean', default: false },
  },
});
if (options.corpus === undefined) {
  console.error('Usage: npm run bench -- --corpus FOLDER [--page ID] [--misses] [--scramble]');
  process.exit(2);
}
const { corpus } = options;

interface Measured {
  truth: Truth;
  scores: Record<(typeof ENGINES)[number], Score>;
}

const source = await readFile(join(corpus, 'truth.jsonl'), 'utf8');
const truths = source
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Truth)
  .filter(({ page }) => page.includes(options.page));

const measured: Measured[] = [];
const detected = { articles: [0, 0], others: [0, 0], articleCount: 0, otherCount: 0 };
const session = await openReadingSession(
  join(import.meta.dirname, 'reading/bench-in-page.ts'),
  options.scramble ? scrambleNames : undefined,
);
try {
  for (const truth of truths) await measure(truth);
} finally {
  await session.close();
}
printTables();

async function measure(truth: Truth): Promise<void> {
  const isArticle = truth.kind === 'article';
  const readings = await session.read(join(corpus, truth.page), isArticle ? ENGINES : ([] as const));
  const detection = (await session.call('detection')) as Record<
    'naqi' | 'readability',
    { article: boolean; reasons: string[] }
  >;
  const answers = [detection.naqi.article, detection.readability.article];
  const counts = isArticle ? detected.articles : detected.others;
  for (const [index, answer] of answers.entries()) counts[index] = (counts[index] ?? 0) + Number(answer);
  if (isArticle) detected.articleCount += 1;
  else detected.otherCount += 1;
  if (options.misses && detection.naqi.article !== isArticle) {
    console.log(`${truth.page}: detection ${detection.naqi.reasons.join('; ')}`);
  }
  if (!isArticle) return;
  const scores = Object.fromEntries(
    ENGINES.map((engine) => [engine, score(truth, readings[engine].article)]),
  ) as Measured['scores'];
  measured.push({ truth, scores });
  const { naqi } = scores;
  const missed =
    !naqi.perfect || !naqi.title || naqi.byline === false || naqi.date === false || naqi.grouped < naqi.captions;
  if (options.misses) {
    const [own, other] = [f1(naqi), f1(scores.readability)];
    if (own < other - 0.005) console.log(`${truth.page}: F1 ${own.toFixed(3)}, Readability ${other.toFixed(3)}`);
    const [kept, keptByOther] = [naqi.recall, scores.readability.recall];
    if (kept < keptByOther)
      console.log(`${truth.page}: recall ${kept.toFixed(4)}, Readability ${keptByOther.toFixed(4)}`);
  }
  if (options.page !== '' || (options.misses && missed))
    printPage(truth, naqi, readings.naqi.article, readings.naqi.reason);
}

/** Harmonic mean; 0 where both are. */
function f1({ precision, recall }: Pick<Score, 'precision' | 'recall'>): number {
  return (2 * precision * recall) / (precision + recall || 1);
}

function printPage(
  truth: Truth,
  naqi: Score,
  article: Awaited<ReturnType<typeof session.read>>['naqi']['article'],
  reason: string,
): void {
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

function printTables(): void {
  const isRightToLeft = ({ truth }: Measured): boolean =>
    truth.lang !== null && /^(?:ar|fa|he|ur|ps|ckb|ug)/.test(truth.lang);
  const groups = [
    ['right-to-left pages', measured.filter(isRightToLeft)],
    ['other pages', measured.filter((page) => !isRightToLeft(page))],
    ['all pages', measured],
  ] as const;
  for (const [name, pages] of groups) {
    if (pages.length === 0) continue;
    console.log(`\n${name}: ${pages.length}`);
    console.log('| | body F1 | precision | recall | perfect | titles | bylines | dates | captions grouped |');
    console.log('|---|---|---|---|---|---|---|---|---|');
    for (const engine of ENGINES)
      console.log(
        row(
          engine,
          pages.map(({ scores }) => scores[engine]),
        ),
      );
  }
  const { articles, others, articleCount, otherCount } = detected;
  console.log(
    `\nTaken for articles: Naqi ${articles[0]} of ${articleCount} articles, ${others[0]} of ${otherCount} other pages;`,
  );
  console.log(
    `isProbablyReaderable ${articles[1]} of ${articleCount} articles, ${others[1]} of ${otherCount} other pages.`,
  );
}

function row(engine: string, scores: readonly Score[]): string {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const precision = mean(scores.map((one) => one.precision));
  const recall = mean(scores.map((one) => one.recall));
  const share = (values: readonly (boolean | null)[]): string => {
    const scored = values.filter((value) => value !== null);
    return scored.length === 0 ? '–' : `${scored.filter(Boolean).length} of ${scored.length}`;
  };
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return `| ${[
    engine,
    f1({ precision, recall }).toFixed(4),
    precision.toFixed(4),
    recall.toFixed(4),
    share(scores.map(({ perfect }) => perfect)),
    share(scores.map(({ title }) => title)),
    share(scores.map(({ byline }) => byline)),
    share(scores.map(({ date }) => date)),
    `${sum(scores.map(({ grouped }) => grouped))} of ${sum(scores.map(({ captions }) => captions))}`,
  ].join(' | ')} |`;
}
