/** A theme: the markup that many sites share because they run the same software. */
export interface Theme {
  name: string;
  /** Where this markup was seen: a kind of saved page, or the theme's own public source. */
  seen: string;
  /** Selector that is found on pages of this theme only; without it the theme's rules hold everywhere. */
  when?: string;
  /** Selector of the element that holds the article's text, and little else. */
  body?: string;
  /** Selectors of blocks that are never part of an article. */
  noise: readonly string[];
  /** Selector of the standfirst, which stands outside the body. */
  standfirst?: string;
  /** Selectors of the name of the article's own author, best first. */
  byline?: readonly string[];
  /** Selectors of the day of publication, best first. */
  published?: readonly string[];
}

/** What a phrase says about the block whose whole text it is. */
interface Phrases {
  /** Notices and buttons that stand alone: comment forms, sharing, printing, adverts. The block goes. */
  notices: readonly string[];
  /** Headings of lists of other articles. The block goes, and the list of links under it. */
  lists: readonly string[];
  /** Headings of what readers wrote. The whole block goes. */
  comments: readonly string[];
  /** Words in a line that says that the text is cut for who has not subscribed. */
  walls: readonly string[];
  /** Openings of a line that leads to another article: the block goes when it is short and mostly link. */
  leads: readonly string[];
}

/** What a language prints around an article. Matched on normalised copies of the text: see `normalise()`. */
export interface Language {
  /** BCP 47. */
  lang: string;
  phrases: Phrases;
  /** Lines that let a screen reader pass over a block, before it and after it; "…" stands for the block's name. */
  skips: readonly { before: string; after: readonly string[] }[];
  /** Openings of the lines that follow an article's end: its source, its licence, the channel to join. */
  closings: readonly string[];
  /** Openings of a last line that asks the reader to follow the site: such a line names a channel too. */
  invitations: readonly string[];
  /** Words before a name: "by", "written by". */
  bylineLabels: readonly string[];
  /** Those of them that are no ordinary word, so that they need no colon. */
  plainBylineLabels: readonly string[];
  /** Labels that markup may glue to the name behind them, and the letters of a name after which no word goes on so. */
  gluedBylineLabels?: { labels: readonly string[]; before: string };
  /** Buttons behind an author's name, for writing to them. */
  mailLabels?: readonly string[];
  /** Names that are no person: "admin", "editor of the site". */
  nobodies: readonly string[];
  /** Labels before a caption, meant for screen readers. */
  captionLabels: readonly string[];
  /** Labels before the name of the photographer or agency. */
  creditLabels: readonly string[];
  /** Those of them that screen readers say, with a comma after them. */
  sourceLabels: readonly string[];
  /** Words between a photographer and the agency that passes the picture on: "via". */
  creditLinks?: readonly string[];
  /** Words between the numbers of a picture and of all pictures: "2 of 5". */
  counterWords?: readonly string[];
  /** Words before the day of publication: "published on". */
  dateLabels: readonly string[];
  /** Words before the day of the last change: "last updated". */
  updateLabels: readonly string[];
  /** How it says how long ago something was. */
  ago: {
    /** The words around count and unit, which `#` stands for: "# ago". */
    frames: readonly string[];
    /** Units in minutes, in each of their forms; forms that hold their own count ("two days") as the whole. */
    minutes: Readonly<Record<string, number>>;
  };
  /** Month names with their number, 1 to 12, in the calendar that they belong to. */
  months: Readonly<Partial<Record<Calendar, Readonly<Record<string, number>>>>>;
  /** Words between a day and its month: "the 3rd of May". */
  monthPrepositions?: readonly string[];
  /** Prepositions that are glued to the month's name. */
  monthPrefixes?: readonly string[];
  /** An ending that day and month take in a date. */
  dateEnding?: string;
  /** Arabic letters that only end a word: a letter after one of them begins the next word. */
  finalLetters?: string;
}

export type Calendar = 'gregory' | 'persian' | 'islamic-umalqura';

/** What a language shortens with a full stop, so that reading aloud does not take it for the end of a sentence. Words
 * stand without their stop, without vowel marks, Latin ones in small letters. */
export interface Abbreviations {
  /** Titles and the like, which another word follows. */
  words?: readonly string[];
  /** Those that are one only before a number: "No. 5". */
  beforeNumbers?: readonly string[];
  /** Names of Latin letters in this script, which make names like "بي.بي.سي". */
  letterNames?: readonly string[];
  /** Ends of names of sites: "الجزيرة.نت". */
  domains?: readonly string[];
  /** Words after which a single letter is a label and may end a sentence: "group B." */
  labelled?: readonly string[];
  /** Verbs of saying that follow a quotation within its sentence: "Will you come?" asked the boy. */
  saying?: readonly string[];
}
