import { languages } from '../../rules/languages/index.ts';
import type { Theme } from '../../rules/types.ts';
import type { Structured } from '../page/structured.ts';
import { labelPattern } from '../text/phrases.ts';
import { endsSentence } from '../text/sentences.ts';
import { anyOf, normalise, squeeze, textOf, words } from '../text/text.ts';
import { parseDate } from './dates.ts';

const LABEL = labelPattern(languages.flatMap(({ bylineLabels }) => bylineLabels));
const DATE_LABELS = anyOf(languages.flatMap(({ dateLabels, updateLabels }) => [...dateLabels, ...updateLabels]));
const nobodies = new Set(languages.flatMap((language) => language.nobodies.map(normalise)));

/** Labels that are no other word: after these a name may follow without a colon. */
const PLAIN_LABEL = labelPattern(languages.flatMap((language) => language.plainBylineLabels));

/** A name with its office is no longer than this, in characters. */
const LONGEST = 90;

/** The site or the town before the label: "نشرة الأفق – كتب: …". */
const PLACE = /^[^–—:|]{2,40}\s[–—|-]\s(?=\S+\s?:)/u;

/** The name that a line such as "بقلم: …" gives; empty when the line is no byline. */
export function bylineOf(line: string): string {
  const text = squeeze(line).replace(PLACE, '');
  const [label] = LABEL.exec(text) ?? [];
  if (label === undefined || text.length > LONGEST + 20 || endsSentence(text)) return '';
  const isSetApart = /[^\p{L}\p{N}\s]/u.test(label) || PLAIN_LABEL.test(text);
  const name = cleanName(text);
  const count = words(name).length;
  return isSetApart && count >= 1 && count <= 10 && isName(name) ? name : '';
}

/** Blocks that say by their class that they name somebody, beside the themes' own selectors. */
export const NAMED =
  '[class*="author" i], [class*="byline" i], [class*="writer" i], [class*="writeby" i], [class*="written" i], [class*="reporter" i]';

/** Places that name others: who comments, what else there is to read, who runs the site. */
export const ELSEWHERE =
  'nav, footer, aside, .widget, .sidebar, #sidebar, .comments-area, .comment-list, #comments, .related-posts, #related-posts, .related';

/** Who wrote it, where the markup says which words name the author; empty where it names nobody. */
export function markedByline(copy: Document, active: readonly Theme[]): string {
  for (const { byline = [], when } of active) {
    for (const element of byline.flatMap((selector) => [...copy.querySelectorAll(selector)])) {
      // Only a rule that knows the theme may look into places that elsewhere name others.
      const isOwn = when !== undefined || element.closest(ELSEWHERE) === null;
      const name = isOwn ? cleanName(textOf(element)) : '';
      if (isName(name)) return name;
    }
  }
  return labelledByline(copy);
}

/** A short line that opens with "by", "written by", "reporter", in a block whose class speaks of an author. */
function labelledByline(copy: Document): string {
  for (const block of copy.querySelectorAll(NAMED)) {
    if (block.closest(ELSEWHERE) !== null) continue;
    const lines = [block, ...block.querySelectorAll('li, p, div')].filter(
      (line) => line.querySelector('li, p, div') === null,
    );
    for (const line of lines) {
      const name = labelledName(textOf(line));
      if (name !== '') return name;
    }
  }
  return '';
}

/** In a block that speaks of an author any label will do: "كتبت أسماء" names somebody there, and is prose elsewhere. */
function labelledName(line: string): string {
  const name = LABEL.test(line) ? cleanName(line) : '';
  return words(name).length <= 5 && isName(name) ? name : '';
}

const AUTHOR_LABELS = new Set(languages.flatMap(({ bylineLabels }) => bylineLabels.map(normalise)));

/** All whom the page names as authors for machines; what it labels as something else is none. */
export function statedAuthors({ authors }: Structured): readonly { name: string; isPerson: boolean }[] {
  return authors.filter(({ label }) => label === undefined || AUTHOR_LABELS.has(normalise(label)));
}

/** Who wrote it as the page says for machines: persons, no section and not the site itself. */
export function statedAuthor(structured: Structured): string {
  const own = new Set(structured.organisations.map(normalise));
  const found = statedAuthors(structured).find(
    ({ name, isPerson }) => isName(cleanName(name)) && (isPerson || !isOwn(normalise(name), own)),
  );
  return found === undefined ? '' : cleanName(found.name);
}

/** Whether the words are a person's name as sites print it: two to four words, no digit, and not the site's own name. */
export function isPerson(text: string, { organisations }: Structured): boolean {
  const count = words(text).length;
  const own = new Set(organisations.map(normalise));
  return (
    count >= 2 &&
    count <= 4 &&
    /^[\p{L}\p{M}\p{Cf}\s.'’״"־-]+$/u.test(text) &&
    isName(text) &&
    !isOwn(normalise(text), own)
  );
}

function isOwn(name: string, own: ReadonlySet<string>): boolean {
  return [...own].some((site) => site !== '' && (site === name || site.includes(name) || name.includes(site)));
}

/** Labels that a style sheet alone sets apart from the name: "كتبأحمد". */
const GLUED = languages.flatMap(({ gluedBylineLabels: glued }) =>
  glued === undefined ? [] : new RegExp(`^(?:${anyOf(glued.labels)})(?=[${glued.before}])`, 'u'),
);

const MAIL_LABELS = anyOf(languages.flatMap(({ mailLabels = [] }) => mailLabels));

/** What says before a number how long ago something was: "منذ 3 ساعات". */
const AGO_OPENINGS = anyOf(
  languages.flatMap(({ ago }) => ago.frames.filter((frame) => frame.endsWith(' #')).map((frame) => frame.slice(0, -2))),
);

/** Where a name ends: at a mark between two things, at another office's label, at the day that stands behind it. */
const END = new RegExp(
  `\\s*(?:[|•·]|/\\s*(?=\\p{L}+\\s?:)|${MAIL_LABELS}|(?<!\\S)(?:${AGO_OPENINGS})\\s(?=\\p{N})|(?:${DATE_LABELS})\\s?:|\\s(?:${DATE_LABELS})(?=\\s.*\\p{N}))\\s*`,
  'u',
);

/** No line with a name is longer than this, in characters, whatever else stands in it. */
const LONGEST_LINE = 500;

/** Takes labels, dates, addresses and times off a name; of a text that is too long for one nothing is left. */
function cleanName(text: string): string {
  if (text.length > LONGEST_LINE) return '';
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

function isName(name: string): boolean {
  const normal = normalise(name);
  if (normal === '' || name.length > LONGEST || nobodies.has(normal)) return false;
  if (/^https?:|^www\./.test(name) || /^\d+$/.test(normal)) return false;
  return parseDate(name, '') === '';
}
