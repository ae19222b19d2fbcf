import { isPictureFile } from './picture-key.ts';

/**
 * Takes off the links in sliders: each slide leads to its picture's file or to its own place in one page of pictures.
 * Such links lead to nothing that is not there, while links of other articles lead each to a page of its own.
 */
export function unlinkSlides(copy: Document): void {
  const sliders = new Map<Element, Element[]>();
  const pictures = picturesIn(copy);
  for (const link of copy.querySelectorAll('a[href]')) {
    const slider = sliderOf(link, pictures);
    if (slider !== null) sliders.set(slider, [...(sliders.get(slider) ?? []), link]);
  }
  for (const links of sliders.values()) {
    if (links.length < 2 || !(links.every(isToPicture) || isOnePage(links))) continue;
    for (const link of links) link.removeAttribute('href');
  }
}

/** How many pictures each element holds; those without any are left out. */
function picturesIn(copy: Document): ReadonlyMap<Element, number> {
  const counts = new Map<Element, number>();
  for (const image of copy.querySelectorAll('img')) {
    for (let box = image.parentElement; box !== null; box = box.parentElement)
      counts.set(box, (counts.get(box) ?? 0) + 1);
  }
  return counts;
}

/** The smallest box of several pictures around a link that stands with one of them; buttons stand with none. */
function sliderOf(link: Element, pictures: ReadonlyMap<Element, number>): Element | null {
  let isWithOne = false;
  for (let box: Element | null = link; box !== null && box.localName !== 'body'; box = box.parentElement) {
    const count = pictures.get(box) ?? 0;
    if (count > 1) return isWithOne ? box : null;
    isWithOne ||= count === 1;
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
