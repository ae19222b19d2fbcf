/**
 * Begins a theme from a saved page: `npm run new:theme -- NAME page.html` writes the rule, puts it into the list, and
 * makes the fixture, in which filler stands in place of the page's own text.
 */

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import process from 'node:process';
import { run } from './run.ts';
import { beginTheme, filesOf, takenBy } from './theming/begin-theme.ts';

const [name = '', file = ''] = process.argv.slice(2);
if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || file === '') {
  console.error('Usage: npm run new:theme -- NAME page.html\nNAME: small Latin letters, digits and dashes');
  process.exit(2);
}

const files = filesOf(resolve(import.meta.dirname, '..'), name);
const taken = takenBy(files);
if (taken !== undefined) {
  console.error(`${taken} is there already`);
  process.exit(1);
}
const outcome = await beginTheme(files, name, await readFile(file));
await run('biome', ['check', '--write', files.rule, files.index], () => undefined);
const expected =
  outcome.kind === 'article'
    ? 'what Naqi makes of it as yet: make it what a careful reader wants'
    : `write both, for Naqi finds no article in it as yet (${outcome.reason})`;
console.log(`Written:
src/rules/themes/${name}.ts: fill in what src/rules/types.ts explains
src/rules/themes/index.ts: holds it, before the themes that suit every site
test/fixtures/theme--${name}/input.html: the page with filler; see that no name is left in classes and ids
test/fixtures/theme--${name}/expected.html and expected.json: ${expected}
Then: npm run unit -- fixtures rules`);
