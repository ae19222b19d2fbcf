import { type Embed, embeds } from '../../rules/embeds.ts';
import type { Log } from '../log.ts';
import { absolute } from '../page/links.ts';
import { CARD, CARD_SITE } from '../page/pipeline-marks.ts';
import { textOf } from '../text/text.ts';

/** Words of an embedded post that its card shows, in characters. */
const POST = 140;

/**
 * Puts a card in the place of every embedded video and post: its title or first words, linked, and the site. Nothing
 * is loaded for it. The card is a figure, since what it says is no part of the article's text. A post of which the
 * page holds no more than the address says nothing to a reader, and goes.
 */
export function showEmbeds(body: Element, base: string, log: Log): void {
  for (const embed of embeds) {
    for (const element of body.querySelectorAll(embed.selector)) {
      const address = addressOf(element, embed, base);
      // What is embedded in a picture's caption is none of its words.
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

/** The figure or the largest box that holds the embedded thing and nothing else. */
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

/** A text of any script that does not move its block to another side. */
function isolated(document: Document, text: string): Element {
  const element = document.createElement('bdi');
  element.textContent = text;
  return element;
}

function titleOf(element: Element): string {
  const title = element.getAttribute('title') ?? '';
  if (title !== '' && !/^[\w\s]*(?:video player|embed\w*)$/i.test(title)) return title;
  const words = textOf(element.querySelector('p') ?? element);
  return words.length > POST ? `${words.slice(0, words.lastIndexOf(' ', POST))}…` : words;
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
