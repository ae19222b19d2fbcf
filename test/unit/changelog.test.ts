import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { changesOf } from '../../scripts/packing/changelog.ts';

const CHANGELOG = `# Changes

What people notice, by version.

## 1.10.0

### For readers

- Ten.

## 1.1.0

- One, with a ## in its line.
- Two.

## 1.0.0
`;

test('the notes of a release are the section of its version, and nothing of its neighbours', () => {
  expect(changesOf('1.1.0', CHANGELOG)).toBe('- One, with a ## in its line.\n- Two.');
});

test('they keep their own headings', () => {
  expect(changesOf('1.10.0', CHANGELOG)).toBe('### For readers\n\n- Ten.');
});

test.each(['1.1', '2.0.0', '1.0.0'])('there is no release of %s, of which the list says nothing', (version) => {
  expect(() => changesOf(version, CHANGELOG)).toThrow(`CHANGELOG.md does not say what changed in ${version}`);
});

test('the list says what changed in the version of package.json', () => {
  const changelog = readFileSync(resolve(import.meta.dirname, '../../CHANGELOG.md'), 'utf8');
  expect(changesOf(packageJson.version, changelog)).toMatch(/^- /m);
});
