import { type Embed, embeds } from '../rules/embeds.ts';
import { absolute } from './pictures.ts';
import { textOf } from './text.ts';

/** Words of an embedded post that its card shows, in characters. */
const POST = 140;

/**
 * Puts a card in the place of every embedded video and post: its title or first words, linked, and the site. Nothing
 * is loaded for it. The card is a figure, since what it says is no part of the article's text.
 */
export function showEmbeds(body: Element, base: string): void {
  for (const embed of embeds) {
    for (const element of body.querySelectorAll(embed.selector)) {
      const address = addressOf(element, embed, base);
      if (address === null || !body.contains(element)) continue;
      const box = element.parentElement?.closest('figure') ?? element;
      if (box.querySelector('img') === null && body.contains(box))
        box.replaceWith(cardOf(element, embed.site, address));
    }
  }
}

function cardOf(element: Element, site: string, address: string): Element {
  const document = element.ownerDocument;
  const card = document.createElement('figure');
  card.className = 'embed';
  const caption = card.appendChild(document.createElement('figcaption'));
  const link = document.createElement('a');
  link.href = address;
  link.dir = 'auto';
  link.textContent = titleOf(element) || address.replace(/^https?:\/\/(?:www\.)?/, '');
  const name = document.createElement('span');
  name.className = 'site';
  name.dir = 'auto';
  name.textContent = site;
  caption.append(link, name);
  return card;
}

function titleOf(element: Element): string {
  const title = element.getAttribute('title') ?? '';
  if (title !== '' && !/^[\w\s]*(?:video player|embed\w*)$/i.test(title)) return title;
  const words = textOf(element.querySelector('p') ?? element);
  return words.length > POST ? `${words.slice(0, words.lastIndexOf(' ', POST))}…` : words;
}

function addressOf(element: Element, { id, address }: Embed, base: string): string | null {
  const links = [...element.querySelectorAll('a[href]')];
  const own =
    element.getAttribute('src') ??
    element.getAttribute('data-href') ??
    element.getAttribute('cite') ??
    element.getAttribute('data-instgrm-permalink') ??
    links.at(-1)?.getAttribute('href') ??
    '';
  const found = id?.exec(own)?.[1];
  return found !== undefined && address !== undefined ? address + found : absolute(own, base);
}
