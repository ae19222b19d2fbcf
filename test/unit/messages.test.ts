/** Holds the messages of every language of the interface to account. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import english from '../../src/public/_locales/en/messages.json' with { type: 'json' };

interface Message {
  message: string;
  placeholders?: Readonly<Record<string, { content: string }>>;
}

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'src/public/_locales');
const languages = readdirSync(folder);

function messagesOf(language: string): [string, Message][] {
  return Object.entries(JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8')));
}

/** Key without the plural form at its end. */
function baseOf(key: string): string {
  return key.replace(/_(?:zero|one|two|few|many|other)$/, '');
}

/** All that is said, each message in plural forms once. */
const bases = [...new Set(Object.keys(english).map(baseOf))];
const pluralBases = bases.filter((base) => Object.hasOwn(english, `${base}_other`));

/** Placeholders that stand in a message's text. */
function placeholdersIn({ message }: Message): string[] {
  return [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => (name ?? '').toLowerCase()).sort();
}

test('the interface speaks six languages', () => {
  expect(languages.toSorted()).toEqual(['ar', 'en', 'fa', 'fr', 'he', 'ur']);
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

describe.each(languages)('%s', (language) => {
  const messages = messagesOf(language);
  const texts = new Map(messages);
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

  test('has each message, in the plural forms of the language, and no other', () => {
    const wanted = bases.flatMap((base) =>
      pluralBases.includes(base) ? forms.map((form) => `${base}_${form}`) : [base],
    );
    expect([...texts.keys()].sort()).toEqual(wanted.sort());
  });

  test('has no blank message, and none that begins or ends with a space', () => {
    const blank = messages.filter(([, { message }]) => message === '' || message !== message.trim());
    expect(blank).toEqual([]);
  });

  test.each(messages)('%s has the placeholders of the English message', (key, message) => {
    const source: Message | undefined = Object.entries<Message>(english).find(
      ([name]) => name === key || name === `${baseOf(key)}_other`,
    )?.[1];
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
    expect(texts.get('language')?.message).toBe(language);
    expect(texts.get('direction')?.message).toBe(isRightToLeft ? 'rtl' : 'ltr');
  });

  test('keeps to the lengths that browsers and stores allow', () => {
    const most = { shortName: 12, name: 45, description: 132 };
    for (const [key, length] of Object.entries(most))
      expect(texts.get(key)?.message.length).toBeLessThanOrEqual(length);
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
    expect(messages.filter(([, { message }]) => wrong[language]?.test(message))).toEqual([]);
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
    const said = messages.filter(([key]) => !key.startsWith('digits'));
    expect(said.filter(([, { message }]) => foreign[language]?.test(message))).toEqual([]);
  });
});
