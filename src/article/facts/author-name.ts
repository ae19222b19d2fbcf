import { languages } from '../../rules/languages/index.ts';
import type { Structured } from '../page/structured.ts';
import { labelPattern } from '../text/phrases.ts';
import { endsSentence } from '../text/sentence-ends.ts';
import { anyOf, normalise, squeeze, words } from '../text/text.ts';
import { parseDate } from './dates.ts';

const LABEL = labelPattern(languages.flatMap(({ bylineLabels }) => bylineLabels));
const DATE_LABELS = anyOf(languages.flatMap(({ dateLabels, updateLabels }) => [...dateLabels, ...updateLabels]));
const MAIL_LABELS = anyOf(languages.flatMap(({ mailLabels = [] }) => mailLabels));
const nobodies = new Set(languages.flatMap((language) => language.nobodies.map(normalise)));

/** Labels that are no ordinary words: a name may follow them without a colon. */
const PLAIN_LABEL = labelPattern(languages.flatMap((language) => language.plainBylineLabels));

/** Labels that only a style sheet separates from the name: "كتبأحمد". */
const GLUED = languages.flatMap(({ gluedBylineLabels: glued }) =>
  glued === undefined ? [] : new RegExp(`^(?:${anyOf(glued.labels)})(?=[${glued.before}])`, 'u'),
);

/** What comes before a number to say how long ago something was: "منذ 3 ساعات". */
const AGO_OPENINGS = anyOf(
  languages.flatMap(({ ago }) => ago.frames.filter((frame) => frame.endsWith(' #')).map((frame) => frame.slice(0, -2))),
);

/** Where a name ends: at a dividing mark, at the label of another office, at a date after the name. */
const END = new RegExp(
  `\\s*(?:[|•·]|/\\s*(?=\\p{L}+\\s?:)|${MAIL_LABELS}|(?<!\\S)(?:${AGO_OPENINGS})\\s(?=\\p{N})|(?:${DATE_LABELS})\\s?:|\\s(?:${DATE_LABELS})(?=\\s.*\\p{N}))\\s*`,
  'u',
);

/** The site or the town before the label: "نشرة الأفق – كتب: …". */
const DATELINE = /^[^–—:|]{2,40}\s[–—|-]\s(?=\S+\s?:)/u;

/** Longest name with its office, in characters and in words. */
const MAX_NAME_CHARS = 90;
const MAX_NAME_WORDS = 10;

/** Longest byline: a name with its label, in characters. */
const MAX_BYLINE_CHARS = 110;

/** Longest line that is searched for a name, in characters. */
const MAX_LINE_CHARS = 500;

/** Words of a person's name as sites print it. */
const MIN_PERSON_WORDS = 2;
const MAX_PERSON_WORDS = 4;

/** The name in a line such as "بقلم: …"; empty if the line is not a byline. */
export function bylineOf(line: string): string {
  const text = squeeze(line).replace(DATELINE, '');
  const [label] = LABEL.exec(text) ?? [];
  if (label === undefined || text.length > MAX_BYLINE_CHARS || endsSentence(text)) return '';
  const isSetApart = /[^\p{L}\p{N}\s]/u.test(label) || PLAIN_LABEL.test(text);
  const name = cleanName(text);
  return isSetApart && words(name).length <= MAX_NAME_WORDS && isName(name) ? name : '';
}

/** Whether a text begins with the label of an author. */
export function hasBylineLabel(text: string): boolean {
  return LABEL.test(text);
}

/** A text without labels, dates, addresses and times around the name; empty if it is too long for a name. */
export function cleanName(text: string): string {
  if (text.length > MAX_LINE_CHARS) return '';
  let name = squeeze(text).replace(/\S+@\S+/g, '');
  for (let before = ''; before !== name; ) {
    before = name;
    name = GLUED.reduce((rest, label) => rest.replace(label, ''), name.replace(LABEL, '')).replace(
      /^[\s:،,|/•·–-]+|[\s:،,|/•·–-]+$/g,
      '',
    );
  }
  const [head = ''] = name.split(END);
  return squeeze(head);
}

/** Whether a clean text can be a name: neither nobody's nor an address, a number or a date. */
export function isName(name: string): boolean {
  const normal = normalise(name);
  if (normal === '' || name.length > MAX_NAME_CHARS || nobodies.has(normal)) return false;
  if (/^https?:|^www\./.test(name) || /^\d+$/.test(normal)) return false;
  return parseDate(name, '') === '';
}

/** Whether a text is a person's name as sites print it: a few words, no digit, and not the site's own name. */
export function isPerson(text: string, structured: Structured): boolean {
  const count = words(text).length;
  return (
    count >= MIN_PERSON_WORDS &&
    count <= MAX_PERSON_WORDS &&
    /^[\p{L}\p{M}\p{Cf}\s.'’״"־-]+$/u.test(text) &&
    isName(text) &&
    !isSiteName(text, structured)
  );
}

/** Whether a name is the site's or its publisher's, or a part of it, or contains it. */
export function isSiteName(name: string, { organisations }: Structured): boolean {
  const normal = normalise(name);
  return organisations
    .map(normalise)
    .some((site) => site !== '' && (site === normal || site.includes(normal) || normal.includes(site)));
}
