import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { themes } from '../../src/rules/themes/index.ts';
import type { Theme } from '../../src/rules/types.ts';
import { pageOf } from './page.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');
const files = readdirSync(FIXTURES).map((name) => join(FIXTURES, name, 'input.html'));

const rulesOf = ({ noise, body, standfirst }: Theme): string[] =>
  [...noise, body, standfirst].filter((rule) => rule !== undefined);

/** Rules of a theme that no fixture has shown at work so far. One page at a time: together they would fill the memory. */
const unseen = new Map(themes.map((theme) => [theme, new Set(rulesOf(theme))]));
beforeAll(() => {
  for (const file of files.filter((each) => existsSync(each))) {
    const page = pageOf(readFileSync(file, 'utf8'));
    for (const [{ when }, rules] of unseen) {
      if (when !== undefined && page.querySelector(when) === null) continue;
      for (const rule of rules) if (page.querySelector(rule) !== null) rules.delete(rule);
    }
  }
});

test.each(themes)('every rule of $name finds its block in some fixture', (theme) => {
  expect([...(unseen.get(theme) ?? [])]).toEqual([]);
});
