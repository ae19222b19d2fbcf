/** Holds the messages of every language of the interface to account. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  baseOf,
  englishFor,
  filled,
  keysFor,
  languages,
  type Message,
  type Messages,
  messagesOf,
  UNTRANSLATED,
  untranslatedIn,
} from '../../scripts/translating/messages.ts';

const root = resolve(import.meta.dirname, '../..');
const english = messagesOf('en');

/** The names of all messages, each counted one once. */
const bases = [...new Set(Object.keys(english).map(baseOf))];

/** Placeholders that stand in a message's text. */
function placeholdersIn({ message }: Message): string[] {
  return [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => (name ?? '').toLowerCase()).sort();
}

test('the interface speaks six languages', () => {
  expect(languages()).toEqual(['ar', 'en', 'fa', 'fr', 'he', 'ur']);
});

test('every message is used', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(root, 'src', file), 'utf8'));
  const manifest = readFileSync(join(root, 'manifest.json'), 'utf8');
  const named = [...sources.join('\n').matchAll(/'(\w+)'/g), ...manifest.matchAll(/__MSG_(\w+)__/g)];
  const names = new Set(named.map(([, name]) => name));
  expect(bases.filter((base) => !names.has(base))).toEqual([]);
});

test('every message of the manifest is there', () => {
  const named = [...readFileSync(join(root, 'manifest.json'), 'utf8').matchAll(/__MSG_(\w+)__/g)];
  expect(named.map(([, name]) => name).filter((name) => !bases.includes(name ?? ''))).toEqual([]);
});

describe.each(languages())('%s', (language) => {
  const texts = messagesOf(language);
  const messages = Object.entries(texts);
  const untranslated = new Set(untranslatedIn(texts));
  const translated = messages.filter(([key]) => !untranslated.has(key));

  test('has each message, in the plural forms of the language, and no other', () => {
    expect(Object.keys(texts).sort()).toEqual(keysFor(language, english).sort());
  });

  test('describes no message but those that are still in English', () => {
    const described = messages.filter(([, { description }]) => description !== undefined);
    for (const [key, { message, description }] of described)
      expect([key, message, description]).toEqual([key, englishFor(key, english)?.message, UNTRANSLATED]);
    if (language === 'en') expect(described).toEqual([]);
  });

  test('has no blank message, and none that begins or ends with a space', () => {
    const blank = messages.filter(([, { message }]) => message === '' || message !== message.trim());
    expect(blank).toEqual([]);
  });

  test.each(messages)('%s has the placeholders of the English message', (key, message) => {
    const source = englishFor(key, english);
    const wanted = source === undefined ? [] : placeholdersIn(source);
    // A form that stands for one number may say it in words.
    const mayBeWords = /_(?:zero|one|two)$/.test(key) && placeholdersIn(message).length === 0;
    expect(placeholdersIn(message)).toEqual(mayBeWords ? [] : wanted);
    expect(Object.keys(message.placeholders ?? {}).sort()).toEqual(placeholdersIn(message));
    for (const name of placeholdersIn(message))
      expect(message.placeholders?.[name]).toEqual(source?.placeholders?.[name]);
  });

  test('states its own code and direction', () => {
    const isRightToLeft = ['Arab', 'Hebr'].includes(new Intl.Locale(language).maximize().script ?? '');
    expect(texts.language?.message).toBe(language);
    expect(texts.direction?.message).toBe(isRightToLeft ? 'rtl' : 'ltr');
  });

  test('keeps to the lengths that browsers and stores allow', () => {
    const most = { shortName: 12, name: 45, description: 132 };
    for (const [key, length] of Object.entries(most)) expect(texts[key]?.message.length).toBeLessThanOrEqual(length);
  });

  test('keeps to the punctuation of its language', () => {
    const wrong: Readonly<Record<string, RegExp>> = {
      ar: /[,;?'"]/,
      fa: /[,;?'"]/,
      ur: /[,;?'"]|\p{Script=Arabic}\./u,
      he: /['"]/,
      en: /['"]/,
      // A no-break space stands before colons and quotation marks, a narrow one before the other high signs.
      fr: /['"]|[^\u00a0]:|[^\u202f][;!?»]|«[^\u202f]/,
    };
    expect(translated.filter(([, { message }]) => wrong[language]?.test(message))).toEqual([]);
  });

  test('says no message in another language by oversight', () => {
    // Letters of another language's alphabet: Arabic kaf and yeh in Persian, Urdu heh in Arabic …
    const foreign: Readonly<Record<string, RegExp>> = {
      ar: /[\u067e\u0686\u06a9\u06af\u06cc\u06be\u06c1\u06d2]/,
      fa: /[\u0643\u064a\u0649\u0629\u06be\u06c1\u06d2\u0679]/,
      ur: /[\u0643\u064a\u0649\u0629\u0647]/,
      he: /\p{Script=Arabic}/u,
      en: /[\p{Script=Arabic}\p{Script=Hebrew}]/u,
      fr: /[\p{Script=Arabic}\p{Script=Hebrew}]/u,
    };
    // Samples of digits, the same everywhere.
    const said = translated.filter(([key]) => !key.startsWith('digits'));
    expect(said.filter(([, { message }]) => foreign[language]?.test(message))).toEqual([]);
  });
});

describe('a message that only English has', () => {
  const source: Messages = {
    hello: { message: 'Hello' },
    pages_one: { message: '$VALUE$ page', placeholders: { value: { content: '$1' } } },
    pages_other: { message: '$VALUE$ pages', placeholders: { value: { content: '$1' } } },
  };
  const arabic = filled('ar', { hello: { message: 'مرحبا' }, old: { message: 'قديم' } }, source);

  test('comes into another language in English and marked, in all plural forms of that language', () => {
    const forms = ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => `pages_${form}`);
    expect(Object.keys(arabic)).toEqual(['hello', ...forms, 'old']);
    expect(untranslatedIn(arabic)).toEqual(forms);
    expect(arabic.pages_one).toEqual({ ...source.pages_one, description: 'untranslated' });
    expect(arabic.pages_few).toEqual({ ...source.pages_other, description: 'untranslated' });
  });

  test('leaves what is translated, and what is left over, as it is', () => {
    expect(arabic.hello).toEqual({ message: 'مرحبا' });
    expect(arabic.old).toEqual({ message: 'قديم' });
  });

  test('changes no file of a language that has everything', () => {
    for (const language of languages())
      expect(JSON.stringify(filled(language, messagesOf(language), english))).toBe(
        JSON.stringify(messagesOf(language)),
      );
  });
});
