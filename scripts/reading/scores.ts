import type { ReadArticle } from './types.ts';

/** A page of a measuring corpus with what a careful reader wants of it: the corpus's own README explains the fields. */
export interface Truth {
  page: string;
  kind: 'article' | 'other';
  lang: string | null;
  title: string;
  author: string | readonly string[] | null;
  published: string | readonly string[] | null;
  body: readonly string[];
  optional: readonly string[];
  figures: readonly { images: readonly string[]; caption: string; credit: string }[];
}

/** Scores of one page; null where the truth says nothing. */
export interface Score {
  precision: number;
  recall: number;
  perfect: boolean;
  title: boolean;
  byline: boolean | null;
  date: boolean | null;
  captions: number;
  grouped: number;
  missing: string[];
  extra: string[];
}

const SHINGLE = 4;
const PERFECT = 0.999;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Bags of 4-word shingles, as the public article-extraction benchmarks count them. */
function shingles(lines: readonly string[]): Map<string, number> {
  const words = wordsOf(lines.join(' '));
  const bag = new Map<string, number>();
  const width = Math.min(SHINGLE, Math.max(1, words.length));
  for (let start = 0; start + width <= words.length; start += 1) {
    const shingle = words.slice(start, start + width).join(' ');
    bag.set(shingle, (bag.get(shingle) ?? 0) + 1);
  }
  return bag;
}

/** Scores what an engine read against the truth; an engine that found nothing scores nothing. */
export function score(truth: Truth, article: ReadArticle | null): Score {
  const read = article === null ? [] : withoutOptional(article.lines, truth);
  const got = shingles(read);
  const wanted = shingles(truth.body);
  let shared = 0;
  for (const [shingle, count] of got) shared += Math.min(count, wanted.get(shingle) ?? 0);
  const size = (bag: Map<string, number>): number => [...bag.values()].reduce((sum, count) => sum + count, 0);
  const precision = size(got) === 0 ? 0 : shared / size(got);
  const recall = size(wanted) === 0 ? 1 : shared / size(wanted);
  const captioned = truth.figures.filter(({ caption }) => caption !== '');
  return {
    precision,
    recall,
    perfect: precision > PERFECT && recall > PERFECT,
    title: article !== null && wordsOf(article.title).join(' ') === wordsOf(truth.title).join(' '),
    byline: truth.author === null ? null : isByline(article?.byline ?? '', truth.author),
    date: isUnscored(truth.published) ? null : oneOf(truth.published).includes((article?.published ?? '').slice(0, 10)),
    captions: captioned.length,
    grouped: captioned.filter((figure) => article !== null && isGrouped(figure, article, read, truth.body)).length,
    missing: truth.body.filter((line) => !read.includes(squeeze(line))),
    extra: read.filter((line) => !truth.body.map(squeeze).includes(line)),
  };
}

/** Lines that may be kept or dropped are left out, as many copies as the body does not hold itself. */
function withoutOptional(lines: readonly string[], truth: Truth): string[] {
  const may = [...truth.optional, truth.title].map((line) => wordsOf(line).join(' '));
  const wanted = truth.body.map((line) => wordsOf(line).join(' '));
  const kept = new Map<string, number>();
  return lines.map(squeeze).filter((line) => {
    const words = wordsOf(line).join(' ');
    if (!may.includes(words)) return true;
    const copies = (kept.get(words) ?? 0) + 1;
    kept.set(words, copies);
    return copies <= wanted.filter((other) => other === words).length;
  });
}

function isByline(byline: string, accepted: string | readonly string[]): boolean {
  const words = wordsOf(byline.toLowerCase());
  return oneOf(accepted).some((author) => {
    const wanted = wordsOf(author.toLowerCase());
    if (wanted.length === 0) return words.length === 0;
    return wanted.every((word) => words.includes(word)) && words.length <= wanted.length + 2;
  });
}

/**
 * Whether a caption stands under its picture, and in the text no more often than the label's body says these words: an
 * article may use the words of a caption in a sentence of its own.
 */
function isGrouped(
  figure: Truth['figures'][number],
  article: ReadArticle,
  lines: readonly string[],
  body: readonly string[],
): boolean {
  const caption = wordsOf(figure.caption).join(' ');
  const files = figure.images.map(fileOf);
  const isHeld = article.figures.some(
    (read) => files.includes(fileOf(read.src)) && wordsOf(`${read.caption} ${read.credit}`).join(' ').includes(caption),
  );
  return isHeld && timesSaid(caption, lines) <= timesSaid(caption, body);
}

/** How often these words stand in the lines, one after the other and as whole words. */
function timesSaid(words: string, lines: readonly string[]): number {
  return lines.reduce(
    (sum, line) => sum + ` ${wordsOf(line).join('  ')} `.split(` ${words.replaceAll(' ', '  ')} `).length - 1,
    0,
  );
}

/** An address without its host and query: saved pages stand under another host than the truth's. */
function fileOf(address: string): string {
  const path = address.replace(/^[a-z]+:\/\/[^/]+/i, '').split(/[?#]/)[0] ?? '';
  try {
    return decodeURIComponent(path).split('/').slice(-2).join('/');
  } catch {
    return path.split('/').slice(-2).join('/');
  }
}

function isUnscored(value: Truth['published']): value is null {
  return value === null || oneOf(value).every((one) => one === '');
}

function oneOf(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
