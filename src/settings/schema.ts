/** Every setting with its kind, default, limits, label and section, from which store, pages and reader are built. */

/** A section of the options page. The reader's panel shows the settings of `reading`. */
export type Section = 'reading' | 'sites' | 'listening';

interface RangeSetting {
  kind: 'range';
  default: number;
  min: number;
  max: number;
  step: number;
  /** How the value is shown: as a number, or hundredths as a percentage. */
  format: 'number' | 'percent';
  /** Key in `_locales`. */
  label: string;
  section: Section;
}

interface ChoiceSetting<Choice extends string = string> {
  kind: 'choice';
  default: Choice;
  /** For each choice the key of its label in `_locales`. */
  choices: Readonly<Record<Choice, string>>;
  label: string;
  section: Section;
}

interface SitesSetting {
  kind: 'sites';
  /** Their hosts. */
  default: readonly string[];
  label: string;
  section: Section;
}

interface VoicesSetting {
  kind: 'voices';
  /** For a language's code the `voiceURI` of its voice. */
  default: Readonly<Record<string, string>>;
  label: string;
  section: Section;
}

export type Setting = RangeSetting | ChoiceSetting | SitesSetting | VoicesSetting;

export const schema = {
  /** Text size in CSS pixels. */
  size: {
    kind: 'range',
    default: 20,
    min: 14,
    max: 36,
    step: 1,
    format: 'number',
    label: 'settingSize',
    section: 'reading',
  },
  face: {
    kind: 'choice',
    default: 'auto',
    choices: {
      auto: 'faceAuto',
      naskh: 'faceNaskh',
      sans: 'faceSans',
      amiri: 'faceAmiri',
      vazirmatn: 'faceVazirmatn',
      nastaliq: 'faceNastaliq',
      hebrew: 'faceHebrew',
      system: 'faceSystem',
    },
    label: 'settingFace',
    section: 'reading',
  },
  /** Hundredths of the line height that suits the script. */
  lineHeight: {
    kind: 'range',
    default: 100,
    min: 80,
    max: 150,
    step: 5,
    format: 'percent',
    label: 'settingLineHeight',
    section: 'reading',
  },
  /** Added to each space, in hundredths of the text size. */
  wordSpacing: {
    kind: 'range',
    default: 0,
    min: 0,
    max: 50,
    step: 5,
    format: 'percent',
    label: 'settingWordSpacing',
    section: 'reading',
  },
  /** Width of the column in em, each about two letters wide. */
  columnWidth: {
    kind: 'range',
    default: 34,
    min: 20,
    max: 60,
    step: 2,
    format: 'number',
    label: 'settingColumnWidth',
    section: 'reading',
  },
  palette: {
    kind: 'choice',
    default: 'system',
    choices: {
      system: 'paletteSystem',
      light: 'paletteLight',
      sepia: 'paletteSepia',
      dark: 'paletteDark',
      black: 'paletteBlack',
      contrast: 'paletteContrast',
    },
    label: 'settingPalette',
    section: 'reading',
  },
  alignment: {
    kind: 'choice',
    default: 'start',
    choices: { start: 'alignmentStart', justify: 'alignmentJustify' },
    label: 'settingAlignment',
    section: 'reading',
  },
  /** How many lines line focus leaves clear. */
  lineFocus: {
    kind: 'choice',
    default: 'three',
    choices: { one: 'linesOne', three: 'linesThree', five: 'linesFive' },
    label: 'commandLineFocus',
    section: 'reading',
  },
  pictures: {
    kind: 'choice',
    default: 'shown',
    choices: { shown: 'picturesShown', hidden: 'picturesHidden' },
    label: 'settingPictures',
    section: 'reading',
  },
  digits: {
    kind: 'choice',
    default: 'written',
    choices: {
      written: 'asWritten',
      arabic: 'digitsArabic',
      persian: 'digitsPersian',
      european: 'digitsEuropean',
    },
    label: 'settingDigits',
    section: 'reading',
  },
  /** Short vowels and other marks above and below Arabic and Hebrew letters. */
  vowelMarks: {
    kind: 'choice',
    default: 'written',
    choices: { written: 'asWritten', hidden: 'vowelMarksHidden' },
    label: 'settingVowelMarks',
    section: 'reading',
  },
  /** Hundredths of a voice's own speed. */
  speechRate: {
    kind: 'range',
    default: 100,
    min: 50,
    max: 250,
    step: 10,
    format: 'percent',
    label: 'settingSpeechRate',
    section: 'listening',
  },
  /** Chosen while listening. A language without a choice has the first voice on the device. */
  voices: { kind: 'voices', default: {}, label: 'settingVoices', section: 'listening' },
  /** Sites whose articles open by themselves: see `auto-open.ts`. */
  sites: { kind: 'sites', default: [], label: 'settingSites', section: 'sites' },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof schema;

type ValueOf<S extends Setting> = S extends RangeSetting
  ? number
  : S extends { kind: 'choice'; choices: infer Choices }
    ? keyof Choices
    : S extends VoicesSetting
      ? Readonly<Record<string, string>>
      : readonly string[];

export type Settings = { -readonly [Name in SettingName]: ValueOf<(typeof schema)[Name]> };

type NamesOf<Kind extends Setting['kind']> = {
  [Name in SettingName]: (typeof schema)[Name]['kind'] extends Kind ? Name : never;
}[SettingName];

export type RangeName = NamesOf<'range'>;
export type ChoiceName = NamesOf<'choice'>;

export const settingNames = Object.keys(schema) as SettingName[];

/** Makes a whole set of settings out of anything: each value that is missing or not allowed becomes its default. */
export function parseSettings(stored: Readonly<Record<string, unknown>>): Settings {
  return Object.fromEntries(settingNames.map((name) => [name, parse(schema[name], stored[name])])) as Settings;
}

function parse(
  setting: Setting,
  value: unknown,
): number | string | readonly string[] | Readonly<Record<string, string>> {
  switch (setting.kind) {
    case 'range':
      if (typeof value !== 'number' || !Number.isFinite(value)) return setting.default;
      return Math.min(setting.max, Math.max(setting.min, value));
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(setting.choices, value) ? value : setting.default;
    case 'voices':
      if (typeof value !== 'object' || value === null) return setting.default;
      return Object.fromEntries(Object.entries(value).filter(([, uri]) => typeof uri === 'string'));
    case 'sites':
      if (!Array.isArray(value)) return setting.default;
      return [...new Set(value.filter((host) => typeof host === 'string' && parseHost(host) === host))].sort();
  }
}

/**
 * The host in what a person typed or pasted: of both `https://www.example.com/news?x` and `Example.com` it is
 * `example.com`. Null if it contains no host of a public site.
 */
export function parseHost(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '' || /\s/.test(trimmed)) return null;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const host = hostname.replace(/^www\./, '').replace(/\.$/, '');
  return /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(host) ? host : null;
}

/** The match pattern of a host and its sub-domains. */
export function hostPattern(host: string): string {
  return `*://*.${host}/*`;
}

/** Whether a list of hosts contains a host or a domain above it. */
export function covers(hosts: readonly string[], host: string): boolean {
  return hosts.some((listed) => host === listed || host.endsWith(`.${listed}`));
}
