import { describe, expect, test } from 'vitest';
import { sentenceSplitter } from '../../src/reader/listening/cut-sentences.ts';
import { abbreviations } from '../../src/rules/abbreviations.ts';
import { cases } from './sentence-cases.ts';

const split = sentenceSplitter(Object.values(abbreviations));

function sentencesOf(text: string): string[] {
  return split(text).map(({ start, end }) => text.slice(start, end));
}

describe.each(Object.entries(cases))('%s', (_, texts) => {
  test.each(texts)('%s', (marked) => {
    const text = marked.replaceAll('⏎', '\u2028');
    const wanted = text.split('|').map((sentence) => sentence.trim());
    expect(sentencesOf(text.replaceAll('|', ''))).toEqual(wanted);
  });
});

describe('sentences that are too long for one breath', () => {
  const clause = 'ثم مشى الصياد على الرصيف القديم وهو يحمل شبكته الزرقاء، ';
  const parts = sentencesOf(`${clause.repeat(9).trim().slice(0, -1)}.`);

  test('are parted at commas, and nothing of them is lost', () => {
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(300);
    for (const part of parts.slice(0, -1)) expect(part.endsWith('،')).toBe(true);
    expect(parts.join(' ')).toBe(`${clause.repeat(9).trim().slice(0, -1)}.`);
  });

  test('stay whole where they have none', () => {
    const long = `${'ثم مشى الصياد على الرصيف القديم '.repeat(9)}ونام.`;
    expect(sentencesOf(long)).toEqual([long]);
  });
});

test('nothing is made of nothing', () => {
  expect(sentencesOf('')).toEqual([]);
  expect(sentencesOf(' \u00a0\n')).toEqual([]);
});
