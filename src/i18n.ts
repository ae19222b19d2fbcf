import { browser } from './browser.ts';
import type arabic from './public/_locales/ar/messages.json';

/** Arabic has every key, because it has every plural form. */
export type MessageKey = keyof typeof arabic;

/** Keys of messages that come in plural forms: `minutes_one`, `minutes_few` … */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Base}_zero` ? Base : never) : never;

/**
 * Whether the extension that this script came from still exists. An extension that is updated or switched off leaves
 * its scripts in pages: in Chromium they run on without it, in Firefox they are dead.
 */
export function isExtensionThere(): boolean {
  return browser.runtime.id !== undefined;
}

/** A message in the interface's language. Each substitution is bidi isolated. Empty once the extension has gone. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  return isExtensionThere() ? browser.i18n.getMessage(key, substitutions.map(isolated)) : '';
}

/** A message in the plural form of a count, which is written in the digits of the interface. */
export function plural(key: PluralKey, count: number): string {
  const form = new Intl.PluralRules(uiLanguage()).select(count);
  return t(`${key}_${form}`, formatNumber(count));
}

/** A number in the digits of the interface. */
export function formatNumber(number: number): string {
  return new Intl.NumberFormat(uiLocale()).format(number);
}

/** A share as a percentage, in the digits of the interface: 0.5 is 50%. */
export function formatPercent(share: number): string {
  return new Intl.NumberFormat(uiLocale(), { style: 'percent' }).format(share);
}

/** A date in the interface's language; empty if it is not one. The day is the one that is written, in any time zone. */
export function formatDay(iso: string): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return '';
  return new Intl.DateTimeFormat(uiLocale(), { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

/** A language's name in the interface's language; its code if it has none. */
export function languageName(lang: string): string {
  return new Intl.DisplayNames([uiLocale()], { type: 'language' }).of(lang) ?? lang;
}

/** The interface's language, which may differ from the browser's own. */
export function uiLanguage(): string {
  return t('language') || navigator.language;
}

/** The interface's direction. */
export function uiDirection(): 'rtl' | 'ltr' {
  return t('direction') === 'rtl' ? 'rtl' : 'ltr';
}

/** The interface's language with the person's region, if the browser's own language is the same. */
function uiLocale(): string {
  const own = isExtensionThere() ? browser.i18n.getUILanguage() : navigator.language;
  const language = uiLanguage();
  return own.split('-')[0] === language ? own : language;
}

/** A text as a bidi isolate (first strong isolate), so that its direction does not depend on the message around it. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
