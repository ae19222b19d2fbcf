import { languages } from '../../rules/languages/index.ts';
import type { StatedAuthor, Structured } from '../page/structured.ts';
import { normalise } from '../text/text.ts';
import { cleanName, isName, isSiteName } from './author-name.ts';

const LABELS = new Set(languages.flatMap(({ bylineLabels }) => bylineLabels.map(normalise)));

/** All authors that the page states for machines, without those that it labels as something else. */
export function statedAuthors({ authors }: Structured): readonly StatedAuthor[] {
  return authors.filter(({ label }) => label === undefined || LABELS.has(normalise(label)));
}

/** The author that the page states for machines: a person, or a name that is not the site's own; empty if there is none. */
export function statedAuthor(structured: Structured): string {
  const found = statedAuthors(structured).find(
    ({ name, isPerson }) => isName(cleanName(name)) && (isPerson || !isSiteName(name, structured)),
  );
  return found === undefined ? '' : cleanName(found.name);
}
