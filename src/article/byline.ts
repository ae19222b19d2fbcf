import { languages } from '../rules/languages/index.ts';
import type { Theme } from '../rules/types.ts';
import { parseDate } from './dates.ts';
import { labelPattern } from './phrases.ts';
import type { Structured } from './structured.ts';
import { normalise, squeeze, textOf, words } from './text.ts';

const LABEL = labelPattern(languages.flatMap(({ bylineLabels }) => bylineLabels));
const nobodies = new Set(languages.flatMap((language) => language.nobodies.map(normalise)));

/** A name with its office is no longer than this, in characters. */
const LONGEST = 90;

/** The name that a line such as "بقلم: …" gives; empty when the line is no byline. */
export function bylineOf(line: string): string {
  const text = squeeze(line);
  if (text.length > LONGEST + 20 || !LABEL.test(text) || /[.؟?!]$/.test(text)) return '';
  const name = cleanName(text);
  const count = words(name).length;
  return count >= 1 && count <= 10 ? name : '';
}

/** Who wrote it, by the page's own marks: what it shows comes before what it says for machines. */
export function findByline(copy: Document, active: readonly Theme[], structured: Structured): string {
  const shown = active.flatMap(({ byline = [] }) => byline.map((selector) => copy.querySelector(selector)));
  const candidates = [...shown.map((element) => (element === null ? '' : textOf(element))), ...structured.authors];
  for (const candidate of candidates) {
    const name = cleanName(candidate);
    if (isPerson(name, structured)) return name;
  }
  return '';
}

/** Takes labels, dates, addresses and times off a name. */
function cleanName(text: string): string {
  let name = squeeze(text).replace(/\S+@\S+/g, '');
  for (let before = ''; before !== name; ) {
    before = name;
    name = name.replace(LABEL, '').replace(/^[\s:،,|/•·–-]+|[\s:،,|/•·–-]+$/g, '');
  }
  const [head = ''] = name.split(/\s*(?:\||•|·|أرسل بريدا|منذ \d|آخر تحديث)\s*/u);
  return squeeze(head);
}

function isPerson(name: string, structured: Structured): boolean {
  const normal = normalise(name);
  if (normal === '' || name.length > LONGEST || nobodies.has(normal)) return false;
  if (/^https?:|^www\./.test(name) || /^\d+$/.test(normal)) return false;
  if (parseDate(name, '') !== '') return false;
  return structured.site === '' || normal !== normalise(structured.site);
}
