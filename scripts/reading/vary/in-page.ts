/** Changes the page that is read, by a seed, so that its article stays what it is. */

import '../in-page.ts';
import { Random } from '../../random.ts';
import { changes, type Stage } from './changes.ts';
import { foreignBlocks } from './foreign-blocks.ts';
import { findArticle, type Label } from './labelled-article.ts';

/** How often each change is made. */
const SHARE = 0.35;

/** What `vary` is given. */
export interface Variation {
  seed: number;
  label: Label;
  /** Another page's source with its label, whose blocks are put around. */
  other: { html: string; label: Label };
  /** The changes to choose from, by their names; all of them where nothing is said. */
  only: readonly string[] | null;
}

/** Changes the page; gives the names of the changes that were made, null where the article was not found in it. */
function vary({ seed, label, other, only }: Variation): string[] | null {
  const article = findArticle(document, label);
  if (article === null) return null;
  const foreign = foreignBlocks(new DOMParser().parseFromString(other.html, 'text/html'), other.label);
  const random = new Random(seed);
  const made: string[] = [];
  for (const change of changes) {
    // Each change has numbers of its own, so that one alone does what it does among others.
    const stage: Stage = { page: document, article, foreign, random: new Random(Math.floor(random.next() * 2 ** 31)) };
    const isChosen = random.chance(SHARE);
    if (!(only === null ? isChosen : only.includes(change.name))) continue;
    const before = document.documentElement.outerHTML;
    change.apply(stage);
    if (document.documentElement.outerHTML !== before) made.push(change.name);
  }
  return made;
}

globalThis.naqiReading = { ...globalThis.naqiReading, vary: (variation) => vary(variation as Variation) };
