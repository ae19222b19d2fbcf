/** A right-to-left or left-to-right base direction, as the `dir` attribute writes it. */
export type Direction = 'rtl' | 'ltr';

/** What the reader shows. Made by {@link readArticle}; the only thing the view takes. */
export interface Article {
  /** The headline, without the site's name. */
  title: string;
  /** Who wrote it, ready to print; empty where nobody is named. */
  byline: string;
  /** ISO date (`2024-06-19`) or date and time; empty where unknown. */
  published: string;
  /** The date as the page prints it, where the page prints one; empty otherwise. */
  site: string;
  /** BCP 47 language of the text; empty where it cannot be told. */
  lang: string;
  dir: Direction;
  /** Canonical address of the article. */
  url: string;
  /** Sanitised text and figures, owned by no document that shows anything. Safe to insert. */
  body: DocumentFragment;
  /** Letters and digits in the body, captions left out: what reading time is counted from. */
  characters: number;
}
