import { languages } from '../../rules/languages/index.ts';
import { endsSentence } from '../text/sentence-ends.ts';
import { normalise } from '../text/text.ts';
import { parseDate } from './dates.ts';
import { monthsIn } from './months.ts';

/** Longest date line, in characters. */
const MAX_LINE_CHARS = 90;

/** Most words in a date line beside the date: the time zone, the town. */
const MAX_OTHER_WORDS = 2;

const LABEL_WORDS = new Set(
  languages.flatMap(({ dateLabels, updateLabels }) =>
    [...dateLabels, ...updateLabels].flatMap((label) => normalise(label).split(' ')),
  ),
);

/** Whether a line only says when something was published or changed. A sub-heading with a date says more. */
export function isDateLine(text: string): boolean {
  if (text.length > MAX_LINE_CHARS || endsSentence(text) || parseDate(text, '') === '') return false;
  const normal = normalise(text);
  const bare = normal.replace(new RegExp(`(?:^| )(?:${monthsIn(normal)})(?= |$)`, 'gu'), ' ');
  const others = bare.split(' ').filter((word) => word !== '' && !/\d/.test(word) && !LABEL_WORDS.has(word));
  if (others.length <= MAX_OTHER_WORDS) return true;
  const known = weekdays();
  return others.filter((word) => !known.has(word)).length <= MAX_OTHER_WORDS;
}

/** Names of the days of the week in every language, from `Intl`. Only for lines that need them, since it is slow. */
function weekdays(): ReadonlySet<string> {
  return new Set(
    languages.flatMap(({ lang }) => {
      const format = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
      return [1, 2, 3, 4, 5, 6, 7].map((day) => normalise(format.format(new Date(Date.UTC(2024, 0, day)))));
    }),
  );
}
