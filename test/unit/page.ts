import { JSDOM } from 'jsdom';
import { readArticle } from '../../src/article/pipeline.ts';
import type { Abilities, Outcome } from '../../src/article/types.ts';

/** A page as a browser would have it after loading, without running its scripts. */
export function pageOf(html: string, url = 'https://news.example.org/2026/harbour/'): Document {
  return new JSDOM(html, { url }).window.document;
}

/** What Naqi makes of a page, through the real pipeline; of one that was loaded at a moment, if it is given. */
export function read(page: Document, loaded: Date | null = null): Outcome {
  return readArticle(page, { ...abilitiesOf(page), loaded });
}

function abilitiesOf(page: Document): Omit<Abilities, 'loaded'> {
  const view = page.defaultView;
  if (view === null) throw new Error('The page has no window');
  return {
    window: view as unknown as Abilities['window'],
    isHidden: (element) => view.getComputedStyle(element).display === 'none',
    isOutOfSight: (element) => view.getComputedStyle(element).width === '1px',
    keepsBreaks: (element) => /^pre/.test(view.getComputedStyle(element).whiteSpace),
    shadowRoot: (element) => element.shadowRoot,
  };
}
