import { isPictureFile } from './picture-key.ts';

/**
 * Takes off the links in sliders: each slide leads to its picture's file or to its own place in one page of pictures.
 * Such links lead to nothing that is not there, while links of other articles lead each to a page of its own.
 */
export function unlinkSlides(copy: Document): void {
  for (const link of copy.querySelectorAll('a[href]')) {
    const box = link.isConnected ? sliderOf(link) : null;
    if (box === null) continue;
    const links = [...box.querySelectorAll('a[href]')];
    if (links.length > 1 && (links.every(isToPicture) || isOnePage(links))) {
      for (const slide of links) slide.removeAttribute('href');
    }
  }
}

/** The smallest box around the link that holds several pictures. */
function sliderOf(link: Element): Element | null {
  for (let box = link.parentElement; box !== null && box.localName !== 'body'; box = box.parentElement) {
    if (box.querySelectorAll('img').length > 1) return box;
  }
  return null;
}

function isToPicture(link: Element): boolean {
  return isPictureFile(link.getAttribute('href') ?? '');
}

function isOnePage(links: readonly Element[]): boolean {
  const addresses = links.map((link) => (link.getAttribute('href') ?? '').split('#'));
  const pages = new Set(addresses.map(([page]) => page));
  const places = new Set(addresses.map(([, place]) => place ?? ''));
  return pages.size === 1 && places.size === links.length;
}
