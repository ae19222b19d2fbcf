import type { Log } from '../log.ts';
import { linkDensity } from '../text/dom.ts';
import { endsSentence, endsWithColon } from '../text/sentence-ends.ts';
import { textOf, words } from '../text/text.ts';

/** Shortest headline, in words. */
const MIN_HEADLINE_WORDS = 4;

/** From this share of linked text on, a line is one link. */
const MIN_LINKED_SHARE = 0.95;

/** With fewer lines for each linked headline, the headlines are the text: a list of stories. */
const MIN_LINES_EACH = 3;

/**
 * Removes linked headlines between paragraphs: a whole line, or a list, that is a single link to the same site and not a
 * sentence.
 *
 * @param base the page's address
 */
export function removeLinkedHeadlines(body: Element, base: string, log: Log): void {
  const host = new URL(base).host;
  const lines = [...body.querySelectorAll('p, ul')].filter(
    (line) => textOf(line) !== '' && line.closest('figure, li') === null,
  );
  const linked = lines.filter((line) => {
    const [link, ...others] = line.querySelectorAll<HTMLAnchorElement>('a[href]');
    const text = textOf(line);
    const isWhole = link !== undefined && others.length === 0 && linkDensity(line) > MIN_LINKED_SHARE;
    const isOwn = isWhole && URL.canParse(link.href) && new URL(link.href).host === host;
    return isOwn && words(text).length >= MIN_HEADLINE_WORDS && !endsSentence(text) && !endsWithColon(text);
  });
  if (linked.length > lines.length / MIN_LINES_EACH) return;
  for (const line of linked) log.remove('linked headlines', 'one link to the same site', line);
}
