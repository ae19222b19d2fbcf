import { downloadWords } from '../../rules/download-words.ts';
import type { Log } from '../log.ts';
import { isPictureFile, pictureKey } from '../page/picture-key.ts';
import { hasPhrase, normalise, textOf } from '../text/text.ts';

/** Boxes of a picture with its caption. */
const BOXES = 'figure, [class*="figure" i], [class*="caption" i], [class*="image" i], [class*="photo" i]';

/** Longest text of a link that offers a picture's file, in characters. */
const MAX_OFFER_CHARS = 60;

const offers = downloadWords.map(normalise);

/** Longest label beside the links of a row, in characters: "Download:". */
const MAX_LABEL_CHARS = 16;

/** Removes links beside a picture that lead to its own file: "Download", "Full size". They are neither caption nor credit. */
export function removeDownloads(copy: Document, log: Log): void {
  for (const link of copy.body.querySelectorAll('a[href]')) {
    const box = link.closest(BOXES);
    if (!link.isConnected || box === null || !isDownload(link, box)) continue;
    log.remove('captions', 'link to the picture’s file', rowOf(link, box));
  }
}

function isDownload(link: Element, box: Element): boolean {
  if (link.querySelector('img') !== null) return false;
  const images = [...(box.querySelector('img') === null ? (box.parentElement ?? box) : box).querySelectorAll('img')];
  if (images.length === 0) return false;
  if (link.hasAttribute('download') || offersFile(textOf(link))) return true;
  const href = link.getAttribute('href') ?? '';
  return isPictureFile(href) && images.some((image) => pictureKey(image.src) === pictureKey(href));
}

function offersFile(text: string): boolean {
  if (text.length > MAX_OFFER_CHARS) return false;
  const normal = normalise(text);
  return offers.some((offer) => hasPhrase(normal, offer));
}

/** The largest element in the box with nothing but links like this and a label. */
function rowOf(link: Element, box: Element): Element {
  let row = link;
  for (let outer = link.parentElement; outer !== null && outer !== box; outer = outer.parentElement) {
    if (outer.localName === 'figcaption' || outer.querySelector('img') !== null) break;
    const links = [...outer.querySelectorAll('a[href]')];
    const rest = textOf(outer).length - links.map((each) => textOf(each).length).reduce((sum, each) => sum + each, 0);
    if (rest > MAX_LABEL_CHARS || !links.every((each) => each === link || isDownload(each, box))) break;
    row = outer;
  }
  return row;
}
