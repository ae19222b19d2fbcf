/** Every setting once: its kind, default, limits and label. Store, options page and reader are built from it. */

export interface RangeSetting {
  kind: 'range';
  default: number;
  min: number;
  max: number;
  step: number;
  /** Key in `_locales`. */
  label: string;
}

export interface ChoiceSetting<Choice extends string = string> {
  kind: 'choice';
  default: Choice;
  /** Each choice with the key of its label in `_locales`. */
  choices: Readonly<Record<Choice, string>>;
  label: string;
}

interface HostsSetting {
  kind: 'hosts';
  default: readonly string[];
  label: string;
}

export type Setting = RangeSetting | ChoiceSetting | HostsSetting;

export const schema = {
  /** Text size in CSS pixels. */
  size: { kind: 'range', default: 20, min: 14, max: 36, step: 1, label: 'settingSize' },
  palette: {
    kind: 'choice',
    default: 'system',
    choices: {
      system: 'paletteSystem',
      light: 'paletteLight',
      sepia: 'paletteSepia',
      dark: 'paletteDark',
    },
    label: 'settingPalette',
  },
  /** Hosts on which articles open by themselves; sub-domains are covered. */
  sites: { kind: 'hosts', default: [], label: 'settingSites' },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof schema;

type ValueOf<S extends Setting> = S extends RangeSetting
  ? number
  : S extends { kind: 'choice'; choices: infer Choices }
    ? keyof Choices
    : readonly string[];

export type Settings = { -readonly [Name in SettingName]: ValueOf<(typeof schema)[Name]> };
export type Palette = Settings['palette'];

/**
 * Takes whatever a storage area holds and gives a whole set of settings: each value that is missing or not allowed
 * falls back to its own default, the others stay.
 */
export function parseSettings(stored: Readonly<Record<string, unknown>>): Settings {
  return {
    size: parseRange(schema.size, stored.size),
    palette: parseChoice(schema.palette, stored.palette),
    sites: parseHosts(stored.sites),
  };
}

function parseRange(setting: RangeSetting, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return setting.default;
  return Math.min(setting.max, Math.max(setting.min, value));
}

function parseChoice<Choice extends string>(setting: ChoiceSetting<Choice>, value: unknown): Choice {
  const found = (Object.keys(setting.choices) as Choice[]).find((choice) => choice === value);
  return found ?? setting.default;
}

function parseHosts(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return [...new Set(value.filter((host) => typeof host === 'string' && parseHost(host) === host))].sort();
}

/**
 * The host of what a person typed or pasted: `https://www.example.com/news?x` and `Example.com` give `example.com`.
 * Null where no host of a public site can be made out of it.
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

/** The match pattern that covers a host and its sub-domains, and no look-alike. */
export function hostPattern(host: string): string {
  return `*://*.${host}/*`;
}
