import { browser } from './browser.ts';
import type arabic from './public/_locales/ar/messages.json';

/** Arabic has every key, since it has every plural form. */
export type MessageKey = keyof typeof arabic;

/** Keys of messages that come in plural forms: `minutes_one`, `minutes_few` … */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Base}_zero` ? Base : never) : never;

/**
 * Whether the extension is still there that this script came from. One that is updated or switched off leaves its
 * scripts behind: in Chromium they run on without it, in Firefox they are dead.
 */
export function isExtensionThere(): boolean {
  return browser.runtime.id !== undefined;
}

/**
 * A message in the person's language, with the substitutions in their places, whatever the direction of each. Empty once
 * the extension has gone.
 */
export function t(key: MessageKey, ...substitutions: string[]): string {
  return isExtensionThere() ? browser.i18n.getMessage(key, substitutions.map(isolated)) : '';
}

/** A message in the plural form that the count asks for, the count in the person's own digits. */
export function plural(key: PluralKey, count: number): string {
  const form = new Intl.PluralRules(uiLanguage()).select(count);
  return t(`${key}_${form}`, formatNumber(count));
}

/** A number in the digits of the interface. */
export function formatNumber(number: number): string {
  return new Intl.NumberFormat(uiLocale()).format(number);
}

/** A share in percent, in the digits of the interface: 0.5 is 50%. */
export function formatPercent(share: number): string {
  return new Intl.NumberFormat(uiLocale(), { style: 'percent' }).format(share);
}

/** A day in the person's language; empty for an empty text. The day is the one that the page states, in any time zone. */
export function formatDay(iso: string): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return '';
  return new Intl.DateTimeFormat(uiLocale(), { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

/** A language's name in the person's language; its code where it has none. */
export function languageName(lang: string): string {
  return new Intl.DisplayNames([uiLocale()], { type: 'language' }).of(lang) ?? lang;
}

/** The language that the interface is shown in, which is not always the browser's own. */
export function uiLanguage(): string {
  return t('language') || navigator.language;
}

/** The direction of the interface: the one of the messages, whatever the browser's own language is. */
export function uiDirection(): 'rtl' | 'ltr' {
  return t('direction') === 'rtl' ? 'rtl' : 'ltr';
}

/** The language of the interface, as it is written in the person's region where the browser tells that. */
function uiLocale(): string {
  const own = isExtensionThere() ? browser.i18n.getUILanguage() : navigator.language;
  const language = uiLanguage();
  return own.split('-')[0] === language ? own : language;
}

/** A text whose own letters give its direction (Unicode's first strong isolate), inside a message of another. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
