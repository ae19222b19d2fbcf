import type { LabelledPage } from './corpora.ts';
import type { Score } from './scores.ts';

/** What was measured of one page: the scores of each engine, and whether Naqi would open it by itself. */
export interface Measured {
  page: LabelledPage;
  /** No scores for pages that are no articles. */
  scores: ReadonlyMap<string, Score>;
  opens: boolean;
  /** What Readability's own test says. */
  isProbablyReaderable: boolean;
}

/** A row of a table: what it counts, and how it is summed up over pages. */
interface Row {
  name: string;
  of(scores: readonly Score[]): Share;
}

/** A part of a whole, or a mean of that many pages. */
interface Share {
  value: number;
  of: number;
  isMean?: boolean;
}

const rows: readonly Row[] = [
  { name: 'body F1', of: (scores) => ({ value: meanF1(scores), of: scores.length, isMean: true }) },
  { name: 'perfect pages', of: (scores) => share(scores.map(({ perfect }) => perfect)) },
  { name: 'titles', of: (scores) => share(scores.map(({ title }) => title)) },
  { name: 'bylines', of: (scores) => share(scores.map(({ byline }) => byline)) },
  { name: 'dates', of: (scores) => share(scores.map(({ date }) => date)) },
  {
    name: 'captions grouped',
    of: (scores) => ({
      value: sum(scores.map(({ grouped }) => grouped)),
      of: sum(scores.map(({ captions }) => captions)),
    }),
  },
];

const groups: readonly { name: string; has(page: LabelledPage): boolean }[] = [
  { name: 'right-to-left pages', has: isRightToLeft },
  { name: 'newspapers', has: (page) => !isRightToLeft(page) && isNewspaper(page) },
  { name: 'other web articles', has: (page) => !isRightToLeft(page) && !isNewspaper(page) },
];

/** Tables in Markdown, one a group of pages: each engine on pages that were looked at, on unseen ones, the difference. */
export function tablesOf(measured: readonly Measured[], engines: readonly string[]): string {
  const tables = groups.flatMap(({ name, has }) => {
    const pages = measured.filter(({ page, scores }) => scores.size > 0 && has(page));
    return pages.length === 0 ? [] : [tableOf(name, pages, engines)];
  });
  return [...tables, openingTable(measured)].join('\n\n');
}

function tableOf(name: string, pages: readonly Measured[], engines: readonly string[]): string {
  const looked = pages.filter(({ page }) => !page.isUnseen);
  const unseen = pages.filter(({ page }) => page.isUnseen);
  const [first = '', ...others] = engines;
  const lines = rows.map((row) => {
    const [seenShare, unseenShare] = [looked, unseen].map((some) => row.of(scoresOf(some, first)));
    const rest = others.flatMap((engine) => [looked, unseen].map((some) => shown(row.of(scoresOf(some, engine)))));
    return [row.name, shown(seenShare), shown(unseenShare), difference(seenShare, unseenShare), ...rest];
  });
  if (others.includes('readability')) lines.push(recallRow(looked, unseen, others.length));
  const heads = others.flatMap((engine) => [`${engine}: looked at`, 'unseen']);
  return [
    `${name}: ${looked.length} looked at, ${unseen.length} unseen`,
    line(['', `${first}: looked at`, 'unseen', 'difference', ...heads]),
    line(['---', '---:', '---:', '---:', ...heads.map(() => '---:')]),
    ...lines.map(line),
  ].join('\n');
}

/** Pages of which Naqi keeps less than Readability alone. */
function recallRow(looked: readonly Measured[], unseen: readonly Measured[], others: number): string[] {
  const counts = [looked, unseen].map((pages) => String(pages.filter(keepsLess).length));
  return ['pages with less recall than Readability', ...counts, '', ...Array.from({ length: others * 2 }, () => '')];
}

/** Whether Naqi keeps less of a page's text than Readability alone. */
export function keepsLess({ scores }: Pick<Measured, 'scores'>): boolean {
  return (scores.get('naqi')?.recall ?? 0) < (scores.get('readability')?.recall ?? 0);
}

function openingTable(measured: readonly Measured[]): string {
  const articles = measured.filter(({ page }) => page.truth.kind === 'article');
  const others = measured.filter(({ page }) => page.truth.kind === 'other');
  const row = (name: string, pages: readonly Measured[], opens: (one: Measured) => boolean): string[] => {
    const [seen, unseen] = [false, true].map((isUnseen) =>
      share(pages.filter(({ page }) => page.isUnseen === isUnseen).map(opens)),
    );
    return [name, shown(seen), shown(unseen), difference(seen, unseen)];
  };
  return [
    'opening by itself',
    line(['', 'looked at', 'unseen', 'difference']),
    line(['---', '---:', '---:', '---:']),
    line(row('articles that Naqi opens', articles, ({ opens }) => opens)),
    line(row('other pages that Naqi opens', others, ({ opens }) => opens)),
    line(row('articles by isProbablyReaderable', articles, ({ isProbablyReaderable }) => isProbablyReaderable)),
    line(row('other pages by isProbablyReaderable', others, ({ isProbablyReaderable }) => isProbablyReaderable)),
  ].join('\n');
}

function scoresOf(pages: readonly Measured[], engine: string): Score[] {
  return pages.flatMap(({ scores }) => scores.get(engine) ?? []);
}

/** Harmonic mean; 0 where both are. */
export function f1({ precision, recall }: Pick<Score, 'precision' | 'recall'>): number {
  return (2 * precision * recall) / (precision + recall || 1);
}

/** The harmonic mean of the mean precision and the mean recall, as the public benchmarks of extraction count it. */
function meanF1(scores: readonly Score[]): number {
  const mean = (values: readonly number[]): number => sum(values) / Math.max(1, values.length);
  return f1({
    precision: mean(scores.map(({ precision }) => precision)),
    recall: mean(scores.map(({ recall }) => recall)),
  });
}

/** How many of those that are scored are true. */
function share(values: readonly (boolean | null)[]): Share {
  const scored = values.filter((value) => value !== null);
  return { value: scored.filter(Boolean).length, of: scored.length };
}

function shown(share: Share | undefined): string {
  if (share === undefined || share.of === 0) return '–';
  if (share.isMean === true) return share.value.toFixed(4);
  return `${share.value} of ${share.of} (${Math.round((100 * share.value) / share.of)} %)`;
}

/** By how much unseen pages are better, in hundredths of a share. */
function difference(looked: Share | undefined, unseen: Share | undefined): string {
  if (looked === undefined || unseen === undefined || looked.of === 0 || unseen.of === 0) return '–';
  if (looked.isMean === true) return (unseen.value - looked.value).toFixed(4);
  const points = Math.round(100 * (unseen.value / unseen.of - looked.value / looked.of));
  return `${points > 0 ? '+' : ''}${points}`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function isRightToLeft({ truth }: LabelledPage): boolean {
  return truth.lang !== null && /^(?:ar|fa|he|ur|ps|ckb|ug)/.test(truth.lang);
}

/** Pages with the labels of a scraper's own tests, which hold captions. */
function isNewspaper({ truth }: LabelledPage): boolean {
  return /\bfundus-/.test(truth.page);
}
