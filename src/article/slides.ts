import { isPictureFile } from './picture-key.ts';

/**
 * Takes off the links in sliders: each slide leads to its picture's file or to its own place in one page of pictures.
 * Such links lead to nothing that is not there, while links of other articles lead each to a page of its own.
 */
export function unlinkSlides(copy: Document): void {
  const sliders = new Map<Element, Element[]>();
  for (const link of copy.querySelectorAll('a[href]')) {
    const slider = sliderOf(link);
    if (slider !== null) sliders.set(slider, [...(sliders.get(slider) ?? []), link]);
  }
  for (const links of sliders.values()) {
    if (links.length < 2 || !(links.every(isToPicture) || isOnePage(links))) continue;
    for (const link of links) link.removeAttribute('href');
  }
}

/** The smallest box of several pictures around a link that stands with one of them; buttons stand with none. */
function sliderOf(link: Element): Element | null {
  let isWithOne = link.querySelectorAll('img').length === 1;
  for (let box = link.parentElement; box !== null && box.localName !== 'body'; box = box.parentElement) {
    const pictures = box.querySelectorAll('img').length;
    if (pictures > 1) return isWithOne ? box : null;
    isWithOne ||= pictures === 1;
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
