/** Scripts of the languages that are read most: a browser takes milliseconds to look up the first other one. */
const KNOWN: Readonly<Record<string, string>> = { ar: 'Arab', en: 'Latn', fa: 'Arab', he: 'Hebr', ur: 'Arab' };

/** The ISO 15924 script that a language is mostly written in, by its BCP 47 code; undefined where the code is none. */
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
