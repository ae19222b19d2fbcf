import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = resolve(import.meta.dirname, '../../.github/workflows');

test.each(readdirSync(FOLDER))('%s takes each action by its commit, with the version beside it', (file) => {
  const uses = [...readFileSync(join(FOLDER, file), 'utf8').matchAll(/uses: (.+)/g)].map(([, action]) => action ?? '');
  const foreign = uses.filter((action) => !action.startsWith('./'));
  expect(foreign.length).toBeGreaterThan(0);
  expect(foreign.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
});

test('a release needs every message translated, and takes its notes from the list of changes', () => {
  const release = readFileSync(join(FOLDER, 'release.yml'), 'utf8');
  expect(release).toContain('npm run package -- --release\n');
  expect(release).toContain('npx tsx scripts/release-notes.ts > notes.md\n');
  expect(release).toContain('--notes-file notes.md');
});
