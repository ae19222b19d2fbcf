/** A right-to-left or left-to-right base direction, as the `dir` attribute writes it. */
export type Direction = 'rtl' | 'ltr';

/** What the reader shows. Made by `readArticle()`; the view takes nothing else. */
export interface Article {
  /** The headline, without the site's name. */
  title: string;
  /** Who wrote it, ready to print; empty where nobody is named. */
  byline: string;
  /** ISO day (`2024-06-19`) or day and time of the first publication; empty where unknown. */
  published: string;
  /** The same of the last change; empty where unknown, or when it is of the day of publication. */
  modified: string;
  /** The site's name for itself; empty where it gives none. */
  site: string;
  /** BCP 47 language of the text; empty where it cannot be told. */
  lang: string;
  dir: Direction;
  /** Canonical address of the article. */
  url: string;
  /** Sanitised text and figures, in an inert document. */
  body: DocumentFragment;
  /** Letters and digits in the body, captions left out: what reading time is counted from. */
  characters: number;
}

/** What only a live page and a browser can know, handed in so that the rest stays pure. */
export interface Abilities {
  /** Window whose DOM DOMPurify and the parser work with. */
  window: Window & typeof globalThis;
  /** When the page was loaded, for pages that only say "3 hours ago"; null for saved pages, which do not tell. */
  loaded: Date | null;
  /** Whether the page shows nothing of this element (`display: none`). */
  isHidden(element: Element): boolean;
  /** The shadow root that an element shows in place of its children; null where it has none. */
  shadowRoot(element: Element): ShadowRoot | null;
  /** Told of moments between steps, for measuring. */
  mark?(moment: 'copied' | 'cleaned' | 'extracted' | 'refined'): void;
}

/** One thing that was taken out, and why: what `npm run read -- --why` prints. */
export interface Removal {
  /** Step of the pipeline. */
  step: string;
  /** The rule, as a reader of the log can find it again: a selector, a phrase, a heuristic's name. */
  rule: string;
  /** How the removed text begins. */
  text: string;
}

/** Either an article or the reason why there is none. */
export type Outcome =
  | { kind: 'article'; article: Article; removals: readonly Removal[] }
  | { kind: 'none'; reason: 'no-document' | 'no-text'; removals: readonly Removal[] };
