import { absolute } from '../page/links.ts';
import { pictureAddress } from '../page/picture-address.ts';
import { follows } from '../text/dom.ts';
import { countCharacters } from '../text/text.ts';
import { captionOf, replaceByCard, siteOf } from './card.ts';
import { boxOf, ownTitleOf } from './embeds.ts';

/** A text of so many letters and digits before a sound: a sound before the text is the article itself, read aloud. */
const MIN_TEXT_BEFORE_CHARS = 60;

/**
 * Replaces videos and sounds that the page itself plays by cards that lead to their files, with the poster and the caption.
 * A video without a file of its own becomes its poster, if it has controls or a caption. Others are adverts and ornaments.
 */
export function showMediaFiles(body: Element, base: string): void {
  for (const media of body.querySelectorAll('video, audio')) {
    if (!body.contains(media) || media.closest('figcaption') !== null) continue;
    const poster = pictureAddress(media.getAttribute('poster') ?? media.getAttribute('data-poster') ?? '', base) ?? '';
    const box = boxOf(media, body);
    const isCaptioned = captionOf(box) !== null;
    const isVideo = media.localName === 'video';
    if (!(media.hasAttribute('controls') || isCaptioned || (isVideo && poster !== ''))) continue;
    if (!isVideo && !isCaptioned && !isAfterText(media, body)) continue;
    const address = fileOf(media, base);
    if (box.querySelector('img') !== null) continue;
    if (address !== null) {
      replaceByCard(box, { address, title: ownTitleOf(media), site: siteOf(address), poster });
    } else if (poster !== '' && (isCaptioned || media.hasAttribute('controls'))) {
      const image = media.ownerDocument.createElement('img');
      image.src = poster;
      image.alt = ownTitleOf(media);
      media.replaceWith(image);
    }
  }
}

/** The address of the file, in whichever attribute of the player or of its sources it is; null if there is none. */
function fileOf(media: Element, base: string): string | null {
  for (const element of [media, ...media.querySelectorAll('source')]) {
    for (const name of ['src', 'data-src', 'data-url', 'data-lazy-src', 'data-video-src']) {
      const address = absolute(element.getAttribute(name) ?? '', base, /^https?:/);
      if (address !== null) return address;
    }
  }
  return null;
}

function isAfterText(media: Element, body: Element): boolean {
  return [...body.querySelectorAll('p')].some(
    (line) =>
      follows(line, media) && !line.contains(media) && countCharacters(line.textContent ?? '') >= MIN_TEXT_BEFORE_CHARS,
  );
}
