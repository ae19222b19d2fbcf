import { Random } from '../../scripts/random.ts';
import { mutate, type Stock } from './mutations.ts';

/** A page to be read. The same seed and number give the same one. */
export interface FuzzedPage {
  html: string;
  /** Whether it stands in a frame, with styles, or is a document that nobody sees. */
  isShown: boolean;
  /** Whether `noscript` holds text, as where scripts are on. */
  hasScripts: boolean;
}

/** One page of so many stands in a frame: that takes several times as long. */
const SHOWN = 25;

/** Most changes of one page. */
const CHANGES = 24;

/** Makes page number `index` of a seed out of a stock. */
export function generate(seed: number, index: number, stock: Stock): FuzzedPage {
  const random = new Random(Math.imul(seed, 0x9e3779b1) + index);
  const page = new DOMParser().parseFromString(random.pick(stock.pages), 'text/html');
  const changes = 1 + random.below(random.chance(0.3) ? CHANGES : 6);
  for (let change = 0; change < changes; change += 1) mutate(page, random, stock);
  const root = Reflect.get(Document.prototype, 'documentElement', page);
  let html = `<!doctype html>${root?.outerHTML ?? ''}`;
  if (random.chance(0.4)) html = damage(html, random, stock);
  return { html, isShown: random.below(SHOWN) === 0, hasScripts: random.chance(0.5) };
}

/** Breaks the markup itself: what is cut off, doubled or put into the middle of it. */
function damage(html: string, random: Random, { vectors }: Stock): string {
  const at = random.below(html.length);
  const end = at + random.below(random.chance(0.2) ? 4000 : 60);
  const [before, piece, after] = [html.slice(0, at), html.slice(at, end), html.slice(end)];
  return random.pick([
    () => before,
    () => before + after,
    () => before + piece + piece + after,
    () => before + random.pick(vectors) + piece + after,
    () => before + random.pick(['<', '>', '"', "'", '<!--', '<![CDATA[', '</', '<p', '&#']) + piece + after,
    () => html.replace(new RegExp(`</${random.pick(['p', 'div', 'a', 'b', 'table', 'ul', 'figure', 'h1'])}>`, 'g'), ''),
  ])();
}
