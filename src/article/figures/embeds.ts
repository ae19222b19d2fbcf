import { type Embed, embeds } from '../../rules/embeds.ts';
import type { Log } from '../log.ts';
import { absolute } from '../page/links.ts';
import { CARD, CARD_SITE } from '../page/pipeline-marks.ts';
import { textOf } from '../text/text.ts';

/** How much of an embedded post its card shows, in characters. */
const MAX_POST_CHARS = 140;

/**
 * Replaces every embedded video and post by a card: its title or first words, linked, and the site. Nothing is loaded for
 * it. The card is a figure, since its words are not part of the article's text. A post is removed if the page contains
 * only its address.
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
      else box.replaceWith(cardOf(element, embed.site, address));
    }
  }
  for (const line of body.querySelectorAll('p')) {
    const address = isOnlyAddress(line) ? (line.querySelector('a[href]')?.getAttribute('href') ?? '') : '';
    if (embeds.some(({ post }) => post?.test(address))) log.remove('embeds', 'post without its words', line);
  }
}

/** The figure or the largest box that contains only the embedded thing. */
function boxOf(element: Element, body: Element): Element {
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

function cardOf(element: Element, site: string, address: string): Element {
  const document = element.ownerDocument;
  const card = document.createElement('figure');
  card.className = CARD;
  const caption = card.appendChild(document.createElement('figcaption'));
  const link = document.createElement('a');
  link.href = address;
  link.append(isolated(document, titleOf(element) || address.replace(/^https?:\/\/(?:www\.)?/, '')));
  const name = document.createElement('span');
  name.className = CARD_SITE;
  name.append(isolated(document, site));
  caption.append(link, name);
  return card;
}

/** An element for text of any script that leaves the direction of its line alone. */
function isolated(document: Document, text: string): Element {
  const element = document.createElement('bdi');
  element.textContent = text;
  return element;
}

function titleOf(element: Element): string {
  const title = element.getAttribute('title') ?? '';
  if (title !== '' && !/^[\w\s]*(?:video player|embed\w*)$/i.test(title)) return title;
  const words = textOf(element.querySelector('p') ?? element);
  return words.length > MAX_POST_CHARS ? `${words.slice(0, words.lastIndexOf(' ', MAX_POST_CHARS))}…` : words;
}

function addressOf(element: Element, { id, address, post }: Embed, base: string): string | null {
  const links = [...element.querySelectorAll('a[href]')];
  const own =
    element.getAttribute('src') ??
    element.getAttribute('data-href') ??
    element.getAttribute('cite') ??
    element.getAttribute('data-instgrm-permalink') ??
    links.at(-1)?.getAttribute('href') ??
    '';
  const found = id?.exec(own)?.[1];
  if (found !== undefined && address !== undefined) return address + found;
  const whole = absolute(own, base);
  return whole === null ? null : (post?.exec(whole)?.[0] ?? whole);
}
