/** Scripts of the languages that are read most. `Intl.Locale` takes milliseconds for the first language it looks up. */
const KNOWN: Readonly<Record<string, string>> = { ar: 'Arab', en: 'Latn', fa: 'Arab', he: 'Hebr', ur: 'Arab' };

/** The ISO 15924 code of the script that a BCP 47 language is mostly written in; undefined if it is invalid. */
export function scriptOf(lang: string): string | undefined {
  const [, language = ''] = /^([a-z]{2})(?:-[A-Z]{2})?$/.exec(lang) ?? [];
  const known = KNOWN[language];
  if (known !== undefined) return known;
  try {
    return new Intl.Locale(lang).maximize().script;
  } catch {
    return undefined;
  }
}
