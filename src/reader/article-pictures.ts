import { formatNumber, t } from '../i18n.ts';
import { afterPaint } from './after-paint.ts';
import type { Reader } from './context.ts';

/** A picture of the article: its element in the view, and its addresses. */
export interface Picture {
  image: HTMLImageElement;
  src: string;
  /** Address of the page's own larger file; the same as `src` if the page has none. */
  full: string;
}

/** Pictures that can be looked at more closely, unlike the small ones in a line of text. */
export const PICTURES = 'img:not(.inline)';

/** The pictures of an article in reading order, without those that failed to load. */
export function picturesOf({ view, article }: Reader): Picture[] {
  // While pictures are hidden, only the article itself has their addresses.
  const sources = [...article.body.querySelectorAll(PICTURES)];
  return [...view.querySelectorAll<HTMLImageElement>(`.body ${PICTURES}`)].flatMap((image, index) => {
    const src = sources[index]?.getAttribute('src') ?? '';
    const isMissing = image.closest('.missing') !== null || src === '';
    return isMissing ? [] : [{ image, src, full: image.dataset.full ?? src }];
  });
}

/** Makes each picture a button that opens the viewer on it. */
export function openPicturesOnPress(reader: Reader): void {
  const { page, signal } = reader;
  const pictures = picturesOf(reader);
  for (const { image } of pictures) {
    const open = (): void => {
      image.focus({ preventScroll: true });
      reader.run('pictures');
    };
    image.role = 'button';
    image.tabIndex = 0;
    image.addEventListener('click', open, { signal });
    image.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open();
      },
      { signal },
    );
  }
  afterPaint(page, signal, () => namePictures(pictures));
}

/** Names the pictures that have no alternative text by their captions, or by their numbers. */
function namePictures(pictures: readonly Picture[]): void {
  for (const [index, { image }] of pictures.entries())
    if (image.alt === '') image.alt = captionOf(image)?.textContent || nameOf(index, pictures.length);
}

/** The caption of a picture with its credit, otherwise that of its gallery; null if there is neither. */
export function captionOf(image: Element): Element | null {
  return image.closest('figure:has(> figcaption)')?.querySelector(':scope > figcaption') ?? null;
}

function nameOf(index: number, all: number): string {
  return t('pictureName', formatNumber(index + 1), formatNumber(all));
}
