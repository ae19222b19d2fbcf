/** A right-to-left or left-to-right base direction, as the `dir` attribute writes it. */
export type Direction = 'rtl' | 'ltr';

/** What the reader shows. Made by `readArticle()`; the view needs nothing else. */
export interface Article {
  /** The headline, without the site's name. */
  title: string;
  /** The author, ready to print; empty if nobody is named. */
  byline: string;
  /** ISO day (`2024-06-19`) or day and time of the first publication; empty if unknown. */
  published: string;
  /** The same of the last change; empty if unknown, or if it is not on a later day than the publication. */
  modified: string;
  /** The site's name as it states it; empty if it states none. */
  site: string;
  /** BCP 47 language of the text; empty if unknown. */
  lang: string;
  dir: Direction;
  /** Canonical address of the article. */
  url: string;
  /** Sanitised text and figures, in an inert document. Its only classes are the marks of `page/marks.ts` without their prefix. */
  body: DocumentFragment;
  /** Letters and digits in the body without captions, for the reading time. */
  characters: number;
}

/** What only a live page and a browser know. It is passed in, so that the rest stays pure. */
export interface Abilities {
  /** Window whose DOM DOMPurify and the parser work with. */
  window: Window & typeof globalThis;
  /** When the page was loaded, for pages that only say "3 hours ago"; null for saved pages, of which it is unknown. */
  loaded: Date | null;
  /** Whether the page does not show this element (`display: none`). */
  isHidden(element: Element): boolean;
  /** Whether only screen readers get an element that is not hidden: it is clipped, a pixel in size, or far off the page. */
  isOutOfSight(element: Element): boolean;
  /** Whether the element's style breaks lines where the source does (`white-space: pre-line` and the like). */
  keepsBreaks(element: Element): boolean;
  /** The shadow root that an element shows instead of its children; null if it has none. */
  shadowRoot(element: Element): ShadowRoot | null;
  /** Called between steps, for measuring. */
  mark?(moment: 'copied' | 'cleaned' | 'extracted' | 'refined'): void;
}

/** One thing that was removed, and why: what `npm run read -- --why` prints. */
export interface Removal {
  /** Step of the pipeline. */
  step: string;
  /** The rule, as it can be found in the code: a selector, a phrase, a heuristic's name. */
  rule: string;
  /** The beginning of the removed text. */
  text: string;
}

/** Either an article, or the reason why there is none. */
export type Outcome =
  | { kind: 'article'; article: Article; removals: readonly Removal[] }
  | { kind: 'none'; reason: 'no-document' | 'no-text'; removals: readonly Removal[] };

/** Whether a page is read with the rules for what surrounds an article, or without them. */
export type Care = 'careful' | 'lenient';
