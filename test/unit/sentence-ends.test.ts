import { describe, expect, test } from 'vitest';
import {
  afterLastSentence,
  endsSentence,
  endsWithColon,
  isOneStatement,
  isQuotation,
} from '../../src/article/text/sentence-ends.ts';

describe('what ends a sentence', () => {
  test.each([
    'وصل القطار.',
    'هل وصل القطار؟',
    'وصل القطار!',
    'وصل القطار…',
    'ٹرین پہنچ گئی۔',
    'قال: «وصل القطار.»',
    '(وصل القطار.)',
    'הרכבת הגיעה."',
    'The train arrived.’',
    'ट्रेन पहुँच गई।',
    '火车到了。',
    '火车到了吗？',
    'وصل القطار.\u200f',
  ])('%s', (text) => {
    expect(endsSentence(text)).toBe(true);
  });

  test.each(['وصل القطار', 'وصل القطار:', 'وصل القطار،', 'وصل «القطار»', 'القطار رقم 5', ''])('not “%s”', (text) => {
    expect(endsSentence(text)).toBe(false);
  });
});

test('a colon announces what follows', () => {
  expect(endsWithColon('قال السائق:')).toBe(true);
  expect(endsWithColon('قال: وصلنا')).toBe(false);
});

test.each([
  ['القطار عند الرصيف', true],
  ['القطار عند الرصيف.', true],
  ['ٹرین پلیٹ فارم پر۔', true],
  ['القطار عند الرصيف؟', false],
  ['القطار عند الرصيف…', false],
  ['القطار عند الرصيف:', false],
  ['القطار عند الرصيف. والركاب ينتظرون', false],
  ['ٹرین پلیٹ فارم پر ہے۔ مسافر انتظار میں ہیں', false],
  ['قال: «وصلنا.» ثم نزل', false],
])('one statement: %s', (text, isOne) => {
  expect(isOneStatement(text)).toBe(isOne);
});

test.each([
  ['«القطار لا ينتظر أحدا»', true],
  ['“ٹرین کسی کا انتظار نہیں کرتی”۔', true],
  ['«القطار» لا ينتظر «أحدا»', false],
])('a quotation: %s', (text, isWhole) => {
  expect(isQuotation(text)).toBe(isWhole);
});

test.each([
  ['وصل القطار. رويترز', { gap: ' ', rest: 'رويترز' }],
  ['وصل القطار.رويترز', { gap: '', rest: 'رويترز' }],
  ['وصل القطار. . رويترز', { gap: ' . ', rest: 'رويترز' }],
  ['ٹرین پہنچ گئی۔ روئٹرز', { gap: ' ', rest: 'روئٹرز' }],
  ['وصل القطار رويترز', null],
  ['وصل القطار.', null],
])('after the last sentence: %s', (text, after) => {
  expect(afterLastSentence(text)).toEqual(after);
});
