import { CAPTION, CARD, CARD_SITE, CREDIT } from '../page/pipeline-marks.ts';
import { textOf } from '../text/text.ts';
import { CaptionParts } from './caption-parts.ts';
import { isMarkedCaption, readMarked } from './caption-reading.ts';

/** What a card shows of a video, a post, a chart or a map that is elsewhere. */
export interface Card {
  address: string;
  /** Empty if it has none: the card then shows its caption, or else its address. */
  title: string;
  site: string;
  /** Address of a still picture of a video; empty for none. */
  poster: string;
}

/**
 * Replaces a box by a card: its title, linked, the site, and the caption that the page has for it. Nothing of it is
 * loaded but the poster. The card is a figure, since its words are not part of the article's text.
 */
export function replaceByCard(box: Element, { address, title, site, poster }: Card): void {
  const document = box.ownerDocument;
  const caption = takeCaption(box);
  const words = caption?.querySelector(`.${CAPTION}`) ?? null;
  const isTitled = title !== '' && title !== words?.textContent;
  const card = document.createElement('figure');
  card.className = CARD;
  if (poster !== '') {
    const image = card.appendChild(document.createElement('img'));
    image.src = poster;
    image.alt = title;
  }
  const line = card.appendChild(document.createElement('figcaption'));
  const link = document.createElement('a');
  link.href = address;
  link.append(
    isolated(document, (isTitled ? title : words?.textContent) || address.replace(/^https?:\/\/(?:www\.)?/, '')),
  );
  if (!isTitled && words !== null) {
    link.className = CAPTION;
    words.remove();
  }
  const name = document.createElement('span');
  name.className = CARD_SITE;
  name.append(isolated(document, site));
  line.append(link, name, ...(caption?.children ?? []));
  box.replaceWith(card);
}

/** What a card calls the site of an address that is no known one: its host. */
export function siteOf(address: string): string {
  return new URL(address).host.replace(/^www\./, '');
}

/** The caption in a box, or in the block after it; null if there is none. */
export function captionOf(box: Element): Element | null {
  const next = box.nextElementSibling;
  const beside = next !== null && next.querySelector('img') === null && isMarkedCaption(next) ? next : null;
  const marked = box.querySelector('figcaption') ?? beside;
  return marked === null || textOf(marked) === '' ? null : marked;
}

/** Takes the caption of a box out of the page. */
function takeCaption(box: Element): Element | null {
  const marked = captionOf(box);
  if (marked === null) return null;
  const whole = textOf(marked);
  const parts = new CaptionParts('');
  readMarked(marked, parts);
  const caption = parts.build(box.ownerDocument);
  // Without its label the source of a chart would be a name that says nothing.
  const [only, second] = caption?.children ?? [];
  if (only?.className === CREDIT && second === undefined) only.textContent = whole;
  return caption;
}

/** An element for text of any script that leaves the direction of its line alone. */
function isolated(document: Document, text: string): Element {
  const element = document.createElement('bdi');
  element.textContent = text;
  return element;
}
