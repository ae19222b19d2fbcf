import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { themes } from '../../src/rules/themes/index.ts';
import { pageOf } from './page.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');
const pages = readdirSync(FIXTURES)
  .map((name) => join(FIXTURES, name, 'input.html'))
  .filter((file) => existsSync(file))
  .map((file) => pageOf(readFileSync(file, 'utf8')));

test.each(themes)('every rule of $name finds its block in some fixture', ({ when, noise, body, standfirst }) => {
  const own = pages.filter((page) => when === undefined || page.querySelector(when) !== null);
  const rules = [...noise, body, standfirst].filter((rule) => rule !== undefined);
  expect(rules.filter((rule) => !own.some((page) => page.querySelector(rule) !== null))).toEqual([]);
});
