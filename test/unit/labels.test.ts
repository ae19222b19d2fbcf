/**
 * Holds every label and name of every language to account: it is read where pages print it, and the same words in a
 * sentence are none.
 */

import { describe, expect, test } from 'vitest';
import { bylineOf } from '../../src/article/facts/author-name.ts';
import { isDateLine } from '../../src/article/facts/date-line.ts';
import { parseDate } from '../../src/article/facts/dates.ts';
import { readerOfAgo } from '../../src/article/facts/relative-date.ts';
import { splitCaption } from '../../src/article/figures/split-caption.ts';
import type { Article } from '../../src/article/types.ts';
import { languages } from '../../src/rules/languages/index.ts';
import type { Calendar, Language } from '../../src/rules/types.ts';
import { pageOf, read } from './page.ts';
import { pageWith, sentencesOf } from './sentences.ts';

/** A year of our days in each calendar. */
const YEARS: Readonly<Record<Calendar, number>> = { gregory: 2023, persian: 1402, 'islamic-umalqura': 1445 };

/** A month's name in the calendar of most languages. */
function firstMonth({ months }: Language): string {
  return Object.keys(months.gregory ?? {})[0] ?? '';
}

describe.each(languages)('$lang', (language) => {
  const { lang } = language;
  const { prose, rest, headline, name, ends } = sentencesOf(lang);
  const [stop = ''] = ends;

  /** An article with these lines above its text. */
  function articleUnder(lines: string): Article {
    const paragraphs = [1, 2, 3, 4].map((number) => `<p>${prose} ${number}${stop}</p>`);
    const outcome = read(pageOf(pageWith(lang, headline, [lines, ...paragraphs])));
    if (outcome.kind === 'none') throw new Error(`No article: ${outcome.reason}`);
    return outcome.article;
  }

  test.each(language.bylineLabels)('“%s” names the author, and not in a sentence', (label) => {
    expect(bylineOf(`${label}: ${name}`)).toBe(name);
    const sentences = ends.flatMap((end) => [`${label} ${rest}${end}`, `${label}: ${name}${end}`]);
    expect(sentences.filter((sentence) => bylineOf(sentence) !== '')).toEqual([]);
  });

  test.each(language.plainBylineLabels)('“%s” does so without a colon too', (label) => {
    expect(bylineOf(`${label} ${name}`)).toBe(name);
  });

  const glued = language.gluedBylineLabels ?? { labels: [], before: '' };
  test.each(glued.labels)('“%s” is taken off a name that it is glued to', (label) => {
    const names = [...glued.before].map((letter) => `${letter}مين المرواني`);
    const bylines = names.map((author) => articleUnder(`<p class="author-name">${label}${author}</p>`).byline);
    expect(bylines).toEqual(names);
  });

  test.each(language.mailLabels ?? [])('“%s” ends a name', (button) => {
    const [label = ''] = language.bylineLabels;
    expect(bylineOf(`${label}: ${name} ${button}`)).toBe(name);
  });

  const agoOpenings = language.ago.frames.filter((frame) => frame.endsWith(' #'));
  test.each(agoOpenings)('“%s” ends a name, in digits of any script', (frame) => {
    const [label = ''] = language.bylineLabels;
    const lines = ['3', '٣', '۳'].map((count) => `${label}: ${name} ${frame.replace('#', count)}`);
    expect(lines.map(bylineOf)).toEqual(lines.map(() => name));
  });

  test.each(language.nobodies)('“%s” is nobody, and a name beside it is somebody', (nobody) => {
    const [label = ''] = language.bylineLabels;
    expect(bylineOf(`${label}: ${nobody}`)).toBe('');
    expect(bylineOf(`${label}: ${name} ${nobody}`)).not.toBe('');
  });

  test.each(language.captionLabels)('“%s” is no word of the caption, and stays inside it', (label) => {
    expect(splitCaption(`${label}، ${headline}`)).toEqual({ caption: headline, credit: '' });
    expect(splitCaption(`${headline} ${label}`).caption).toBe(`${headline} ${label}`);
  });

  test.each(language.creditLabels)('“%s” names the photographer, and not without its colon', (label) => {
    expect(splitCaption(`${label}: ${name}`)).toEqual({ caption: '', credit: name });
    expect(splitCaption(`${headline} ${label}: ${name}`)).toEqual({ caption: headline, credit: name });
    expect(splitCaption(`${headline} ${label} ${rest}`).credit).toBe('');
  });

  test.each(language.sourceLabels)('“%s” does so with a comma', (label) => {
    expect(splitCaption(`${label}، ${name}`)).toEqual({ caption: '', credit: name });
  });

  test.each(language.creditLinks ?? [])('“%s” stands between a photographer and an agency', (link) => {
    expect(splitCaption(`${headline} (${name} ${link} AFP)`).credit).toBe(`${name} ${link} AFP`);
    expect(splitCaption(`${headline} - ${name} ${link} AFP`).credit).toBe(`${name} ${link} AFP`);
    expect(splitCaption(`${headline} (${name}${link} AFP)`).credit).toBe('');
  });

  test.each(language.counterWords ?? [])('“%s” stands in a counter of pictures', (word) => {
    const picture = '<figure><img src="/bread.jpg" width="900" height="600" alt=""></figure>';
    const { body } = articleUnder(`<p>${prose}${stop}</p>${picture}<p>2 ${word} 5</p>`);
    expect(body.textContent).not.toContain(`2 ${word} 5`);
  });

  test.each(language.dateLabels)('“%s” dates the article, and not in a sentence', (label) => {
    expect(articleUnder(`<p>${label}: 19/06/2024</p>`).published).toBe('2024-06-19');
    expect(articleUnder(`<p>${rest} ${label} ${rest} 19/06/2024${stop}</p>`).published).toBe('');
  });

  test.each(ends)('a line with a date that ends in “%s” is a sentence', (end) => {
    const [label = ''] = language.dateLabels;
    expect(isDateLine(`${label} 19/06/2024`)).toBe(true);
    expect(isDateLine(`${label} 19/06/2024${end}`)).toBe(false);
  });

  test.each(language.updateLabels)('“%s” dates its last change, and not in a sentence', (label) => {
    const { published, modified } = articleUnder(`<p>${label}: 19/06/2024</p><p>12/06/2024</p>`);
    expect({ published, modified }).toEqual({ published: '2024-06-12', modified: '2024-06-19' });
    expect(articleUnder(`<p>12/06/2024</p><p>${label} ${rest} 19/06/2024${stop}</p>`).modified).toBe('');
  });

  const months = Object.entries(language.months) as [Calendar, Readonly<Record<string, number>>][];
  test.each(months)('months of the %s calendar', (calendar, names) => {
    const unread = Object.keys(names).filter((month) => parseDate(`15 ${month} ${YEARS[calendar]}`, lang) === '');
    expect(unread).toEqual([]);
    const glued = Object.keys(names).filter(
      (month) => parseDate(`15 ${month}${month} ${YEARS[calendar]}`, lang) !== '',
    );
    expect(glued).toEqual([]);
  });

  test.each(language.monthPrepositions ?? [])('“%s” stands before a month', (word) => {
    expect(parseDate(`15 ${word} ${firstMonth(language)} 2023`, lang)).toMatch(/^2023-\d\d-15$/);
    expect(parseDate(`15 ${word}${firstMonth(language)} 2023`, lang)).toBe('');
  });

  test.each(language.monthPrefixes ?? [])('“%s” is glued to a month', (prefix) => {
    expect(parseDate(`15 ${prefix}${firstMonth(language)} 2023`, lang)).toMatch(/^2023-\d\d-15$/);
  });

  test.each([language.dateEnding ?? []].flat())('day and month take the ending “%s”', (ending) => {
    expect(parseDate(`15${ending} ${firstMonth(language)}${ending} 2023`, lang)).toMatch(/^2023-\d\d-15$/);
  });

  test.each([...(language.finalLetters ?? '')])('“%s” ends its word', (letter) => {
    const { body } = articleUnder(
      `<p>مدرس${letter}القرية ${prose}${stop}</p><p>مدرس<b>${letter}</b>پرديس ${prose}${stop}</p>`,
    );
    expect(body.textContent).toContain(`مدرس${letter} القرية`);
    expect(body.textContent).toContain(`مدرس${letter} پرديس`);
  });

  test('how long ago it was', () => {
    const { frames, minutes } = language.ago;
    const dayOf = readerOfAgo(new Date(2024, 2, 10, 12, 0));
    const lines = frames.flatMap((frame) => Object.keys(minutes).map((unit) => frame.replace('#', unit)));
    expect(lines.filter((line) => dayOf(line) === '')).toEqual([]);
    expect(lines.filter((line) => dayOf(`${line} ${rest}`) !== '')).toEqual([]);
  });
});
