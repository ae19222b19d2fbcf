/**
 * Begins a theme from a saved page: `npm run new:theme -- NAME page.html` writes the rule, puts it into the list, and
 * makes the fixture, in which filler stands in place of the page's own text.
 */

import { isUtf8 } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { JSDOM } from 'jsdom';
import { pageOf, read } from '../test/unit/page.ts';
import { run } from './checks.ts';
import { fillPage } from './theming/fill-page.ts';
import { expectationsOf, registered, ruleOf } from './theming/scaffold.ts';

const [name = '', file = ''] = process.argv.slice(2);
if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || file === '') {
  console.error('Usage: npm run new:theme -- NAME page.html\nNAME: small Latin letters, digits and dashes');
  process.exit(2);
}

const root = resolve(import.meta.dirname, '..');
const rule = join(root, 'src/rules/themes', `${name}.ts`);
const index = join(root, 'src/rules/themes/index.ts');
const fixture = join(root, 'test/fixtures', name);
for (const path of [rule, fixture]) {
  if (!existsSync(path)) continue;
  console.error(`${path} is there already`);
  process.exit(1);
}

const bytes = await readFile(file);
// Saved pages have lost the header that told their encoding, and what they say of it themselves may be out of date.
const saved = isUtf8(bytes) ? new JSDOM(bytes.toString('utf8')) : new JSDOM(bytes);
fillPage(saved.window.document, randomBytes(16).toString('hex'));
const html = `${saved.serialize().trim()}\n`;
/** As the tests of fixtures see it. */
const page = pageOf(html);
await mkdir(fixture);
await writeFile(join(fixture, 'input.html'), html);
await writeFile(rule, ruleOf(name, page));
await writeFile(index, registered(await readFile(index, 'utf8'), name));
await run('biome', ['check', '--write', rule, index], false);

const outcome = read(page);
if (outcome.kind === 'article') {
  const draft = expectationsOf(outcome.article);
  await writeFile(join(fixture, 'expected.html'), draft.html);
  await writeFile(join(fixture, 'expected.json'), draft.json);
}
const expected =
  outcome.kind === 'article'
    ? 'what Naqi makes of it as yet: make it what a careful reader wants'
    : `write both, for Naqi finds no article in it as yet (${outcome.reason})`;
console.log(`Written:
src/rules/themes/${name}.ts: fill in what src/rules/types.ts explains
src/rules/themes/index.ts: holds it, before the themes that suit every site
test/fixtures/${name}/input.html: the page with filler; see that no name is left in classes and ids
test/fixtures/${name}/expected.html and expected.json: ${expected}
Then: npm run unit -- fixtures rules`);
