import type { Theme } from '../../rules/types.ts';
import type { Log } from '../log.ts';
import { removeAsides } from './asides.ts';
import { findContainer } from './container.ts';
import { readabilityVotes } from './readability-votes.ts';
import { standfirst } from './standfirst.ts';
import { removeUnvotedBlocks } from './unvoted-blocks.ts';

/**
 * Finds the element with the article's text and removes from it what does not belong to the text; null if the page has
 * no text. Readability says where the text is and votes on every block. It does not decide alone: it drops short
 * paragraphs, lists and pictures of the text, and knows no Arabic noise.
 *
 * @param own addresses of the page: where it is, and where it says that it is
 * @param minChars shortest text that is an article, in letters and digits
 */
export function extract(
  copy: Document,
  active: readonly Theme[],
  heading: Element | null,
  own: readonly string[],
  minChars: number,
  log: Log,
): Element | null {
  const votes = readabilityVotes(copy);
  const container = findContainer(copy, active, votes, minChars);
  if (container === null) return null;
  removeAsides(container, votes, log);
  removeUnvotedBlocks(container, votes, own, log);
  container.prepend(...standfirst(copy, active, heading, container));
  return container;
}
