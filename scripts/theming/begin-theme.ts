/** Writes what a new theme begins with into a checkout. */

import { isUtf8 } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Outcome } from '../../src/article/types.ts';
import { pageOf, read } from '../../test/unit/page.ts';
import { fillPage } from './fill-page.ts';
import { expectationsOf, registered, ruleOf } from './scaffold.ts';

/** A folder of a checkout, and the files that belong to a theme in it. */
export interface ThemeFiles {
  rule: string;
  index: string;
  fixture: string;
}

export function filesOf(root: string, name: string): ThemeFiles {
  return {
    rule: join(root, 'src/rules/themes', `${name}.ts`),
    index: join(root, 'src/rules/themes/index.ts'),
    fixture: join(root, 'test/fixtures', `theme--${name}`),
  };
}

/** What of this name is there already; undefined where nothing is. */
export function takenBy({ rule, fixture }: ThemeFiles): string | undefined {
  return [rule, fixture].find((path) => existsSync(path));
}

/** Begins a theme, whose name is not taken, from the bytes of a saved page. Gives what is read of its fixture as yet. */
export async function beginTheme(files: ThemeFiles, name: string, saved: Buffer): Promise<Outcome> {
  const { rule, index, fixture } = files;
  // Saved pages have lost the header that told their encoding, and what they say of it themselves may be out of date.
  const dom = isUtf8(saved) ? new JSDOM(saved.toString('utf8')) : new JSDOM(saved);
  fillPage(dom.window.document, randomBytes(16).toString('hex'));
  const html = `${dom.serialize().trim()}\n`;
  // As the tests of fixtures see it.
  const page = pageOf(html);
  const outcome = read(page);

  await mkdir(fixture);
  await writeFile(join(fixture, 'input.html'), html);
  if (outcome.kind === 'article') {
    const draft = expectationsOf(outcome.article);
    await writeFile(join(fixture, 'expected.html'), draft.html);
    await writeFile(join(fixture, 'expected.json'), draft.json);
  }
  await writeFile(rule, ruleOf(name, page));
  await writeFile(index, registered(await readFile(index, 'utf8'), name));
  return outcome;
}
