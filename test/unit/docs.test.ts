/** What the documents say about the project is true. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };

const ROOT = resolve(import.meta.dirname, '../..');
const FORMS = '.github/ISSUE_TEMPLATE';
const documents = ['.', '.github', FORMS, 'docs', 'docs/store', 'src', 'src/article'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => /\.(?:md|yml)$/.test(name))
    .map((name) => join(folder, name)),
);
const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

describe.each(documents)('%s', (file) => {
  test('links to files that exist', () => {
    const links = [...textOf(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link ?? '');
    const inside = links.filter((link) => !/^(?:https?:|mailto:|#)/.test(link));
    expect(inside.filter((link) => !existsSync(join(ROOT, dirname(file), link.replace(/#.*$/, ''))))).toEqual([]);
  });

  test('names files that exist', () => {
    const paths = [...textOf(file).matchAll(/`((?:src|test|scripts|docs)\/[\w./-]+)`/g)].map(([, path]) => path ?? '');
    // What a person is to make has a name in capitals, or is "my-theme".
    const existing = paths.filter((path) => !/[A-Z]{3}|my-theme/.test(path.replace('README', '')));
    expect(existing.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('names commands that exist', () => {
    const commands = [...textOf(file).matchAll(/npm run ([\w:]+)/g)].map(([, command]) => command ?? '');
    expect(commands.filter((command) => !Object.hasOwn(packageJson.scripts, command))).toEqual([]);
  });
});

describe('the Arabic README is the English one', () => {
  const english = textOf('README.md');
  const arabic = textOf('README.ar.md');

  test.each<[string, RegExp]>([
    ['headings of the same depth', /^#+(?= )/gm],
    ['pictures', /(?<=\]\()docs\/[^)]+/g],
    ['lines of tables', /^\|/gm],
    ['commands', /npm (?:run|start|ci|cit)\b[ \w:]*/g],
    ['versions of browsers', /(?<=\*\* \()\d+/g],
    ['keys', /<kbd>[^<]+<\/kbd>/g],
    ['folders in the diagram', /"[a-z]+\/[a-z, /]*"/g],
  ])('%s', (_what, pattern) => {
    expect(arabic.match(pattern)).toEqual(english.match(pattern));
    expect(english.match(pattern)).not.toBeNull();
  });

  test('figures in its tables', () => {
    const figures = (text: string): string[] =>
      text.split('\n').flatMap((line) => (line.startsWith('|') ? (line.match(/\d[\d.]*/g) ?? []) : []));
    expect(figures(arabic)).toEqual(figures(english));
  });
});

describe.each(documents.filter((file) => file.startsWith('.github')))('%s', (file) => {
  test('invites reports in Arabic', () => {
    expect(textOf(file)).toContain('تستطيع أن تكتب بالعربية');
  });
});

test('the form for a page that reads wrongly asks for its address, what is wrong, and why the reader did so', () => {
  const form = textOf(join(FORMS, '1-wrong-page.yml'));
  expect(form.match(/(?<=^ {4}id: ).+$/gm)).toEqual(['address', 'wrong', 'browser', 'why']);
  expect(form).toContain('npm run read -- --why page.html');
});

describe('the pages of the stores', () => {
  test.each(['ar', 'en'])('have title and summary of the package, in %s', (language) => {
    const { name, description } = JSON.parse(textOf(`src/public/_locales/${language}/messages.json`));
    const page = textOf(`docs/store/${language}.md`);
    expect(/^# (.+)$/m.exec(page)?.[1]).toBe(name.message);
    expect(page.split('\n')).toContain(description.message);
  });

  test('give a reason for each permission', () => {
    const reasons = textOf('docs/store/permissions.md');
    const { permissions, optional_host_permissions } = manifest;
    expect([...permissions, ...optional_host_permissions].filter((name) => !reasons.includes(name))).toEqual([]);
  });

  test('have pictures of the sizes that the stores take', () => {
    const sizes = new Map([
      ['tile-440x280.png', '440x280'],
      ['logo-300.png', '300x300'],
    ]);
    const pictures = readdirSync(join(ROOT, 'docs/store')).filter((name) => name.endsWith('.png'));
    expect(pictures.length).toBeGreaterThan(sizes.size);
    for (const name of pictures) {
      // The first chunk of a PNG holds its width and height.
      const bytes = readFileSync(join(ROOT, 'docs/store', name));
      expect([name, `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`]).toEqual([
        name,
        sizes.get(name) ?? '1280x800',
      ]);
    }
  });
});

test('the README names the oldest browsers that the manifest takes', () => {
  const chrome = manifest.minimum_chrome_version;
  const firefox = Number.parseInt(manifest.browser_specific_settings.gecko.strict_min_version, 10);
  for (const [browser, oldest] of Object.entries({ Chrome: chrome, Edge: chrome, Firefox: firefox }))
    expect(textOf('README.md')).toContain(`**${browser}** (${oldest} or newer)`);
});

test('the diagram of the README holds each folder of src/ that has code', () => {
  const diagram = /```mermaid[\s\S]*?```/.exec(textOf('README.md'))?.[0] ?? '';
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map(({ name }) => name).filter((name) => name !== 'public');
  expect(names.filter((name) => !diagram.includes(`${name}/`))).toEqual([]);
});

test('the map of src/ holds each folder and file of it', () => {
  const map = textOf('src/README.md');
  const names = readdirSync(join(ROOT, 'src')).filter((name) => name !== 'README.md' && !name.endsWith('.css'));
  expect(names.filter((name) => !map.includes(name))).toEqual([]);
});

test('the version of package.json is the newest in the list of changes', () => {
  expect(/^## (.+)$/m.exec(textOf('CHANGELOG.md'))?.[1]).toBe(packageJson.version);
});
