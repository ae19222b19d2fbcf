import { JSDOM } from 'jsdom';
import { readArticle } from '../../src/article/pipeline.ts';
import type { Abilities, Outcome } from '../../src/article/types.ts';

/** A page as a browser would have it after loading, without running its scripts. */
export function pageOf(html: string, url = 'https://news.example.org/2026/harbour/'): Document {
  return new JSDOM(html, { url }).window.document;
}

/** What Naqi makes of a page, through the real pipeline. */
export function read(page: Document): Outcome {
  return readArticle(page, abilitiesOf(page));
}

function abilitiesOf(page: Document): Abilities {
  const view = page.defaultView;
  if (view === null) throw new Error('The page has no window');
  return {
    window: view as unknown as Abilities['window'],
    isHidden: (element) => view.getComputedStyle(element).display === 'none',
    shadowRoot: (element) => element.shadowRoot,
  };
}
