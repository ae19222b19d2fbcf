/**
 * Holds every phrase of every language to account: on a page made as sites make theirs, the block that it names goes
 * and is logged with it, and a sentence that has the same words in it stays.
 */

import { describe, expect, test } from 'vitest';
import { linesOf } from '../../scripts/reading/lines.ts';
import { normalise } from '../../src/article/text/text.ts';
import type { Removal } from '../../src/article/types.ts';
import { channels } from '../../src/rules/follow-us-channels.ts';
import { languages } from '../../src/rules/languages/index.ts';
import { pageOf, read } from './page.ts';
import { pageWith, sentencesOf } from './sentences.ts';

interface Result {
  lines: readonly string[];
  removals: readonly Removal[];
}

function resultOf(lang: string, blocks: readonly string[]): Result {
  const outcome = read(pageOf(pageWith(lang, sentencesOf(lang).headline, blocks)));
  if (outcome.kind === 'none') throw new Error(`No article: ${outcome.reason}`);
  const root = pageOf('').body;
  root.append(root.ownerDocument.importNode(outcome.article.body, true));
  return { lines: linesOf(root).lines, removals: outcome.removals };
}

function rulesOf({ removals }: Result, step: string): string[] {
  return removals.filter((removal) => removal.step === step).map(({ rule }) => rule);
}

describe.each(languages)('$lang', ({ lang, phrases, closings, invitations, skips }) => {
  const { prose, rest, headline } = sentencesOf(lang);
  const paragraph = (index: number): string => `${prose} ${index + 100}.`;
  const paragraphs = (count: number): string[] => Array.from({ length: count }, (_, index) => paragraph(index));
  /** Paragraphs with a block after each of them, and a last one. */
  const around = (blocks: readonly string[]): string[] => [
    ...paragraphs(4).map((text) => `<p>${text}</p>`),
    ...blocks.map((block, index) => `${block}<p>${paragraph(index + 4)}</p>`),
  ];
  const link = (index: number): string => `<a href="/story/${index}">${headline} ${index}</a>`;

  test('notices go', () => {
    const blocks = phrases.notices.map((phrase) => `<div class="box"><span>${phrase}</span></div>`);
    const result = resultOf(lang, around(blocks));
    expect(rulesOf(result, 'phrases')).toEqual(phrases.notices);
    expect(result.lines).toEqual(paragraphs(blocks.length + 4));
  });

  test('headings of lists go with their lists', () => {
    const blocks = phrases.lists.map(
      (phrase, index) =>
        `<h3>${phrase}</h3><ul><li>${link(index)}</li><li>${link(index + 500)}</li><li>${link(index + 900)}</li></ul>`,
    );
    const result = resultOf(lang, around(blocks));
    expect(rulesOf(result, 'phrases')).toEqual(phrases.lists.flatMap((phrase) => [phrase, `${phrase}: list`]));
    expect(result.lines).toEqual(paragraphs(blocks.length + 4));
  });

  test('lines that lead elsewhere go', () => {
    const blocks = phrases.leads.map((phrase, index) => `<p>${phrase}: ${link(index)}</p>`);
    const result = resultOf(lang, around(blocks));
    expect(rulesOf(result, 'phrases')).toEqual(phrases.leads.map(normalise));
    expect(result.lines).toEqual(paragraphs(blocks.length + 4));
  });

  test('lines after the end go', () => {
    const blocks = closings.map((phrase) => `<p>${phrase} ${headline}</p>`);
    const { lines } = resultOf(lang, [...around([]), ...blocks]);
    expect(lines).toEqual(paragraphs(4));
  });

  test('invitations to follow a channel go after the end, and stay where they name none', () => {
    const [first = ''] = invitations;
    const named = first === '' ? [] : channels.map((channel) => `<p>${first} ${headline} ${channel}</p>`);
    const opened = invitations.map((opening) => `<p>${opening} ${headline} ${channels[0]}</p>`);
    expect(resultOf(lang, [...around([]), ...named, ...opened]).lines).toEqual(paragraphs(4));
    for (const opening of invitations.filter((phrase) => !closings.includes(phrase))) {
      const sentence = `${opening} ${rest}.`;
      expect(resultOf(lang, [...around([]), `<p>${sentence}</p>`]).lines).toEqual([...paragraphs(4), sentence]);
    }
  });

  test('lines that pass over a block go with it', () => {
    const blocks = skips.flatMap(({ before, after }) =>
      after.map((end) => {
        const [first, last] = [before, end].map((line) => line.replace('…', headline));
        return `<p>${first}</p><div><p>${headline}</p></div><p>${last}</p>`;
      }),
    );
    const result = resultOf(lang, around(blocks));
    expect(result.lines).toEqual(paragraphs(blocks.length + 4));
    expect(rulesOf(result, 'skips').length).toBeGreaterThanOrEqual(blocks.length * 3);
  });

  test('sentences with the same words stay', () => {
    const all = [...new Set([...phrases.notices, ...phrases.lists, ...phrases.leads, ...closings])];
    const sentences = all.flatMap((phrase, index) => [
      `${phrase} ${rest} ${index + 100}.`,
      `${headline}، ${phrase} ${headline}.`,
    ]);
    const { lines } = resultOf(lang, around(sentences.map((text) => `<p>${text}</p>`)));
    expect(sentences.filter((text) => !lines.includes(text))).toEqual([]);
  });

  test('sub-headings with the same words stay', () => {
    const headings = [...new Set([...phrases.notices, ...phrases.lists])].map((phrase) => `${phrase} ${rest}`);
    const { lines } = resultOf(lang, around(headings.map((text) => `<h3>${text}</h3>`)));
    expect(headings.filter((text) => !lines.includes(text))).toEqual([]);
  });
});
