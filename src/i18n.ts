import { browser } from './browser.ts';
import type english from './public/_locales/en/messages.json';

export type MessageKey = keyof typeof english;

/** Keys of messages that come in plural forms: `minutes_one`, `minutes_few` … */
export type PluralKey = 'minutes' | 'minutesLeft';

/** A message in the person's language, with the substitutions in their places. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}

/** A message in the plural form that the count asks for, the count in the person's own digits. */
export function plural(key: PluralKey, count: number): string {
  const form = new Intl.PluralRules(uiLanguage()).select(count);
  return t(`${key}_${form}`, formatNumber(count));
}

/** A number in the digits of the interface. */
export function formatNumber(number: number): string {
  return new Intl.NumberFormat(uiLanguage()).format(number);
}

/** The language that the interface is shown in, which is not always the browser's own. */
export function uiLanguage(): string {
  return t('language');
}

/** The direction of the interface: the one of the messages, whatever the browser's own language is. */
export function uiDirection(): 'rtl' | 'ltr' {
  return t('direction') === 'rtl' ? 'rtl' : 'ltr';
}

/** A day in the person's language; empty for an empty text. The day is the one that the page states, in any time zone. */
export function formatDay(iso: string): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return '';
  return new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
