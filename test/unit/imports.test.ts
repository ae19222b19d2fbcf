import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rooms } from '../../scripts/lint/arrows.ts';
import { circles, forbidden, importsIn, importsOf } from '../../scripts/lint/imports.ts';

const SRC = resolve(import.meta.dirname, '../../src');

describe('the files of src/', () => {
  const imports = importsOf(SRC);

  test('import only what the table allows their room', () => {
    expect(forbidden(imports)).toEqual([]);
  });

  test('import each other in no circle', () => {
    expect(circles(imports)).toEqual([]);
  });

  test('lie in rooms that are used', () => {
    const files = [...imports.keys()];
    const isUsed = (path: string): boolean => files.some((file) => file === path || file.startsWith(path));
    expect(rooms.filter(({ path }) => !isUsed(path))).toEqual([]);
  });
});

describe('an import that crosses a wall is found', () => {
  test.each([
    ['reader/listening/player.ts', '../../rules/abbreviations.ts'],
    ['reader/listening/player.ts', '../../browser.ts'],
    ['reader/listening/player.ts', '../../article/pipeline.ts'],
    ['content/parts/viewer.ts', '../../background/inject.ts'],
    ['settings/store.ts', '../reader/faces.ts'],
    ['article/body/extract.ts', '../../element.ts'],
    ['article/body/extract.ts', '../../messaging/ask.ts'],
    ['article/body/extract.ts', '../../pages/welcome/sample-articles.ts'],
    ['article/text/dom.ts', '../body/extract.ts'],
    ['article/noise/skips.ts', 'dompurify'],
    ['settings/schema.ts', '../browser.ts'],
    ['content/live-page.ts', './parts/viewer.ts'],
  ])('%s → %s', (file, specifier) => {
    for (const line of [`import { x } from '${specifier}';`, `import type {\n  X,\n} from '${specifier}';`])
      expect(forbidden(new Map([[file, importsIn(file, line)]]))).toHaveLength(1);
  });

  test('and so are a bare import, an import by a call, and one that is passed on', () => {
    const source = `import '../a.ts';\nexport * from "../b.ts";\nconst c = await import('../c.css?inline');`;
    expect(importsIn('reader/x.ts', source)).toEqual(['a.ts', 'b.ts', 'c.css']);
  });

  test('and words that only look like one are none', () => {
    expect(importsIn('reader/x.ts', `export const from = 'a';\nsay(' from ', t('x'));`)).toEqual([]);
  });
});

test('a circle is found, through types too', () => {
  const imports = new Map([
    ['a.ts', ['b.ts']],
    ['b.ts', ['c.ts', 'd.ts']],
    ['c.ts', ['a.ts']],
    ['d.ts', []],
  ]);
  expect(circles(imports)).toEqual(['a.ts → b.ts → c.ts → a.ts']);
});

test('the map of src/ shows the table', () => {
  const rows = [...readFileSync(resolve(SRC, 'README.md'), 'utf8').matchAll(/^\| `([^`]+)` .*\| ([^|]*?) *\|$/gm)];
  const shown = rows.map(([, path, mayImport = '']) => ({ path, mayImport: namesIn(mayImport) }));
  expect(shown).toEqual(rooms.map(({ path, mayImport }) => ({ path, mayImport })));
});

function namesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}
