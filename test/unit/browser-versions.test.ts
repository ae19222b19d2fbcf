/** The oldest versions that the manifest accepts are those that docs/browser-versions.md gives reasons for. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { CompatStatement, Identifier, SupportStatement } from '@mdn/browser-compat-data';
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };

interface Row {
  api: string;
  file: string;
  key: string;
  chrome: string;
  firefox: string;
}

const ROOT = resolve(import.meta.dirname, '../..');
const textOf = (file: string): string => readFileSync(resolve(ROOT, file), 'utf8');
const [, needed = '', optional = ''] = textOf('docs/browser-versions.md').split(/^## /m);

function rowsOf(section: string): Row[] {
  const rows = section.matchAll(/^\| `([^`]+)` *\| `([^`]+)` *\| `([^`]+)` *\| *(\d+|–) *\| *(\d+|–) *\|/gm);
  return [...rows].map(([, api = '', file = '', key = '', chrome = '', firefox = '']) => ({
    api,
    file,
    key,
    chrome,
    firefox,
  }));
}

/** The first version with an API, whole and without a flag; NaN if there is none. */
function since(support: SupportStatement | undefined): number {
  const [newest] = Array.isArray(support) ? support : [support];
  return Number.parseInt(String(newest?.version_added).replace('≤', ''), 10);
}

/** MDN's data, 20 MB: read from the disk, since an import would take the test runner minutes. */
const data: Identifier = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'),
);

function compatOf(key: string): CompatStatement | undefined {
  let found: Identifier | undefined = data;
  for (const name of key.split('.')) found = found?.[name];
  return found?.__compat;
}

const cellOf = (version: number): string => (Number.isNaN(version) ? '–' : String(version));

describe.each([
  ['needed', rowsOf(needed)],
  ['optional', rowsOf(optional)],
])('each API that is %s', (_kind, rows) => {
  test('stands in the table with the versions of MDN', () => {
    expect(rows.length).toBeGreaterThan(5);
    for (const { api, key, chrome, firefox } of rows) {
      const support = compatOf(key)?.support;
      const later = Math.max(since(support?.firefox), since(support?.firefox_android));
      expect([api, chrome, firefox]).toEqual([api, cellOf(since(support?.chrome)), cellOf(later)]);
    }
  });

  test('is used in the file that is named', () => {
    for (const { api, file } of rows) {
      const name = api.replace('()', '').split('.').at(-1) ?? '';
      expect([file, textOf(file).includes(name)]).toEqual([file, true]);
    }
  });
});

describe('the highest versions in the table of what is needed are', () => {
  const highest = (versions: string[]): number =>
    Math.max(...versions.filter((version) => version !== '–').map(Number));
  const chrome = highest(rowsOf(needed).map((row) => row.chrome));
  const firefox = highest(rowsOf(needed).map((row) => row.firefox));

  test("the manifest's", () => {
    expect(manifest.minimum_chrome_version).toBe(String(chrome));
    expect(manifest.browser_specific_settings.gecko.strict_min_version).toBe(`${firefox}.0`);
    expect(manifest.browser_specific_settings.gecko_android.strict_min_version).toBe(`${firefox}.0`);
  });

  test("the build's", () => {
    expect(textOf('vite.config.ts')).toContain(`target: ['chrome${chrome}', 'firefox${firefox}']`);
  });

  test('those that the page itself begins with', () => {
    expect(textOf('docs/browser-versions.md')).toContain(`Chrome and Edge from ${chrome} and Firefox from ${firefox}.`);
  });
});
