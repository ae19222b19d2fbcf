import { world } from '../content/world.ts';
import { t, uiDirection, uiLanguage } from '../i18n.ts';
import { type FaceName, faces } from '../reader/face-for-language.ts';

/** Sets language, direction, font and title of one of Naqi's own pages. */
export function setUpPage(title: Parameters<typeof t>[0]): void {
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = uiDirection();
  document.title = t(title);
  // The system may have no good font for Arabic script.
  if (uiDirection() === 'rtl') loadFace('sans');
}

/** Loads a face into one of Naqi's own pages, once, from the part that brings it to the reader. */
export function loadFace(face: FaceName): void {
  const { part } = faces[face];
  if (document.querySelector(`script[src="${sourceOf(part)}"]`) !== null) return;
  world().takeFaces = (_family, added) => {
    for (const each of added) document.fonts.add(each);
  };
  void loadPart(part);
}

/** Runs the script of a part in one of Naqi's own pages, into which the browser does not inject scripts. */
export async function loadPart(part: string): Promise<void> {
  const script = document.createElement('script');
  script.src = sourceOf(part);
  const loaded = new Promise((done, fail) => {
    script.addEventListener('load', done, { once: true });
    script.addEventListener('error', fail, { once: true });
  });
  document.head.append(script);
  await loaded;
}

function sourceOf(part: string): string {
  return `/parts/${part}.js`;
}
