import { type Embed, embeds, frameTitles } from '../../rules/embeds.ts';
import type { Log } from '../log.ts';
import { absolute } from '../page/links.ts';
import { hasPhrase, normalise, textOf, words } from '../text/text.ts';
import { replaceByCard } from './card.ts';

/** How much of an embedded post its card shows, in characters. */
const MAX_POST_CHARS = 140;

/** Most words beside those of a player in a title that says nothing: the site's name. */
const MAX_SITE_WORDS = 2;

const playerTitles = frameTitles.map(normalise);

/**
 * Replaces every embedded video, post, chart and map of a known site by a card: its title or first words, linked, and the
 * site. A post is removed if the page contains only its address.
 */
export function showEmbeds(body: Element, base: string, log: Log): void {
  for (const embed of embeds) {
    for (const element of body.querySelectorAll(embed.selector)) {
      const address = addressOf(element, embed, base);
      // An embed inside a picture's caption does not belong to its words.
      if (address === null || !body.contains(element) || element.closest('figcaption') !== null) continue;
      const box = boxOf(element, body);
      if (box.querySelector('img') !== null || !body.contains(box)) continue;
      if (isOnlyAddress(element)) log.remove('embeds', 'post without its words', box);
      else replaceByCard(box, { address, title: titleOf(element), site: embed.site, poster: '' });
    }
  }
  for (const line of body.querySelectorAll('p')) {
    const address = isOnlyAddress(line) ? (line.querySelector('a[href]')?.getAttribute('href') ?? '') : '';
    if (embeds.some(({ post }) => post?.test(address))) log.remove('embeds', 'post without its words', line);
  }
}

/** The figure, or else the largest box, that contains only the embedded thing. */
export function boxOf(element: Element, body: Element): Element {
  const figure = element.parentElement?.closest('figure');
  if (figure) return figure;
  let box = element;
  for (let outer = box.parentElement; outer !== null && outer !== body; outer = outer.parentElement) {
    if (textOf(outer) !== textOf(element) || outer.querySelectorAll('iframe, img, blockquote').length > 1) break;
    box = outer;
  }
  return box;
}

function isOnlyAddress(element: Element): boolean {
  const text = textOf(element);
  return !text.includes(' ') && /^(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S+$/.test(text);
}

function titleOf(element: Element): string {
  const title = ownTitleOf(element);
  if (title !== '') return title;
  const text = textOf(element.querySelector('p') ?? element);
  return text.length > MAX_POST_CHARS ? `${text.slice(0, text.lastIndexOf(' ', MAX_POST_CHARS))}…` : text;
}

/** The title of a frame or a video; empty if it only says that it is one. */
export function ownTitleOf(element: Element): string {
  const title = (element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '').trim();
  const normal = normalise(title);
  const saysNothing = playerTitles.some(
    (player) => hasPhrase(normal, player) && words(normal).length - words(player).length <= MAX_SITE_WORDS,
  );
  return saysNothing ? '' : title;
}

function addressOf(element: Element, { id, address, post }: Embed, base: string): string | null {
  const links = [...element.querySelectorAll('a[href]')];
  const own =
    element.getAttribute('src') ??
    element.getAttribute('data-href') ??
    element.getAttribute('data-src') ??
    element.getAttribute('cite') ??
    element.getAttribute('data-instgrm-permalink') ??
    links.at(-1)?.getAttribute('href') ??
    '';
  // The address of a map takes the latitude first.
  const found = id
    ?.exec(own)
    ?.slice(1)
    .filter((part) => part !== undefined);
  if (found !== undefined && address !== undefined) return address + found.reverse().join(',');
  const whole = absolute(own, base);
  return whole === null ? null : (post?.exec(whole)?.[0] ?? whole);
}
