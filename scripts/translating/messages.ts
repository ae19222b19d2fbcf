/** The interface's messages as `src/public/_locales/LANGUAGE/messages.json` holds them, and the mark of those to translate. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface Message {
  message: string;
  placeholders?: Readonly<Record<string, { content: string }>>;
  /** `UNTRANSLATED`, or left out. */
  description?: string;
}

export type Messages = Readonly<Record<string, Message>>;

/** The description of a message that is still in English because its author does not write the language. */
export const UNTRANSLATED = 'untranslated';

const ENDING = /_(?:zero|one|two|few|many|other)$/;

const FOLDER = resolve(import.meta.dirname, '../../src/public/_locales');

/** The codes of the interface's languages. */
export function languages(): string[] {
  return readdirSync(FOLDER).sort();
}

export function fileOf(language: string): string {
  return join(FOLDER, language, 'messages.json');
}

/** The messages of a language, from its file. */
export function messagesOf(language: string): Messages {
  return JSON.parse(readFileSync(fileOf(language), 'utf8'));
}

/** A key without the plural form at its end. */
export function baseOf(key: string): string {
  return key.replace(ENDING, '');
}

/** The keys that a language needs, in the English order: those of English, each counted message in its own plural forms. */
export function keysFor(language: string, english: Messages): string[] {
  const forms = pluralForms(language);
  const bases = [...new Set(Object.keys(english).map(baseOf))];
  return bases.flatMap((base) => (isCounted(base, english) ? forms.map((form) => `${base}_${form}`) : [base]));
}

/** The English message that a key of any language translates; undefined if there is none. */
export function englishFor(key: string, english: Messages): Message | undefined {
  return english[key] ?? english[`${baseOf(key)}_other`];
}

/** A language's messages with those that it lacks, in English and marked. */
export function filled(language: string, messages: Messages, english: Messages): Messages {
  const result: Record<string, Message> = {};
  for (const key of keysFor(language, english)) {
    const source = englishFor(key, english);
    if (messages[key] !== undefined) result[key] = messages[key];
    else if (source !== undefined) result[key] = { ...source, description: UNTRANSLATED };
  }
  return { ...result, ...messages };
}

/** The keys of the messages that are marked as untranslated. */
export function untranslatedIn(messages: Messages): string[] {
  return Object.keys(messages).filter((key) => messages[key]?.description === UNTRANSLATED);
}

function isCounted(base: string, english: Messages): boolean {
  return Object.hasOwn(english, `${base}_other`);
}

/** A language's plural forms, from the smallest number to the largest. */
function pluralForms(language: string): string[] {
  const categories: readonly string[] = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return ['zero', 'one', 'two', 'few', 'many', 'other'].filter((form) => categories.includes(form));
}
