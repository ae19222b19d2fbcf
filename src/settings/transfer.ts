/** Settings and sites as a file that a person keeps or takes to another browser. */

import { parseHost, parseSettings, type SettingName, type Settings, schema, settingNames } from './schema.ts';

const FORMAT = 'naqi-settings';

/** To be raised when the format changes in a way that this code would misread. */
const VERSION = 1;

/** An entry of a file that cannot be imported, and why. */
export type Rejected =
  | { why: 'unknown'; name: string }
  | { why: 'value'; setting: SettingName; value: string }
  | { why: 'site'; value: string };

export interface Import {
  /** The settings that the file has a valid value for. */
  settings: Partial<Settings>;
  rejected: readonly Rejected[];
}

/** The text of the file. */
export function exportText(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings }, null, 2)}\n`;
}

/**
 * Reads a file. Each entry is checked by itself, so that an invalid one rejects no other. Returns `foreign` if it is
 * not a file of Naqi's, and `newer` if only a newer Naqi can read it.
 */
export function parseImport(text: string): Import | 'foreign' | 'newer' {
  const file = parseJson(text);
  if (!isRecord(file) || file.format !== FORMAT || !isRecord(file.settings)) return 'foreign';
  if (!Number.isInteger(file.version)) return 'foreign';
  if (Number(file.version) > VERSION) return 'newer';
  const taken: Record<string, unknown> = {};
  const rejected: Rejected[] = [];
  for (const [name, value] of Object.entries(file.settings)) {
    if (!isSettingName(name)) {
      rejected.push({ why: 'unknown', name });
      continue;
    }
    const [valid, others] = validate(name, value);
    if (valid !== undefined) taken[name] = valid;
    rejected.push(...others);
  }
  const names = settingNames.filter((name) => taken[name] !== undefined);
  const whole = parseSettings(taken);
  return { settings: Object.fromEntries(names.map((name) => [name, whole[name]])), rejected };
}

/** The settings, overwritten by those of a file. Sites and voices of both are kept. */
export function merged(current: Settings, settings: Partial<Settings>): Settings {
  return {
    ...current,
    ...settings,
    sites: [...new Set([...current.sites, ...(settings.sites ?? [])])].sort(),
    voices: { ...current.voices, ...settings.voices },
  };
}

/** Splits a setting's value into what is valid, undefined if nothing is, and what is rejected. */
function validate(name: SettingName, value: unknown): [valid: unknown, rejected: Rejected[]] {
  const bad = (what: unknown): Rejected => ({ why: 'value', setting: name, value: textOf(what) });
  switch (schema[name].kind) {
    case 'range':
    case 'choice':
      return parseSettings({ [name]: value })[name] === value ? [value, []] : [undefined, [bad(value)]];
    case 'voices': {
      if (!isRecord(value)) return [undefined, [bad(value)]];
      const entries = Object.entries(value);
      const voices = entries.filter(([, voice]) => typeof voice === 'string');
      const others = entries.filter(([, voice]) => typeof voice !== 'string');
      return [Object.fromEntries(voices), others.map(([, voice]) => bad(voice))];
    }
    case 'sites': {
      if (!Array.isArray(value)) return [undefined, [bad(value)]];
      const hosts = value.map((site) => (typeof site === 'string' ? parseHost(site) : null));
      const others = value.filter((_site, index) => hosts[index] === null);
      return [hosts.filter((host) => host !== null), others.map((site) => ({ why: 'site', value: textOf(site) }))];
    }
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(schema, name);
}
