import { expect, test } from 'vitest';
import { languages } from '../../src/rules/languages/index.ts';
import { type NewsSite, newsSites } from '../../src/rules/news-sites.ts';
import { parseHost } from '../../src/settings/schema.ts';

const domains = newsSites.map(({ domain }) => domain);

function breaking(rule: (site: NewsSite) => boolean): NewsSite[] {
  return newsSites.filter((site) => !rule(site));
}

test('there are at least 120 sites of 25 countries, in Arabic, Persian, Urdu, Hebrew and Kurdish', () => {
  expect(newsSites.length).toBeGreaterThanOrEqual(120);
  expect(new Set(newsSites.map(({ country }) => country)).size).toBeGreaterThanOrEqual(25);
  expect([...new Set(newsSites.map(({ lang }) => lang))].sort()).toEqual(['ar', 'ckb', 'fa', 'he', 'ur']);
});

test('each domain is a host that the settings keep as it is', () => {
  expect(breaking(({ domain }) => parseHost(domain) === domain)).toEqual([]);
});

test('no domain stands twice or lies under another', () => {
  expect(domains.filter((domain, at) => domains.indexOf(domain) !== at)).toEqual([]);
  expect(domains.filter((domain) => domains.some((other) => domain.endsWith(`.${other}`)))).toEqual([]);
});

test('each country is one that the browser can name', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  expect(breaking(({ country }) => /^[A-Z]{2}$/.test(country) && names.of(country) !== undefined)).toEqual([]);
});

test('each language is one that the reader knows', () => {
  expect(breaking(({ lang }) => languages.some((language) => language.lang === lang))).toEqual([]);
});

test('each name is written in the letters of its language', () => {
  expect(
    breaking(({ name, lang }) => {
      const { script } = new Intl.Locale(lang).maximize();
      const letters = name.match(/\p{Letter}/gu) ?? [];
      return letters.length > 0 && letters.every((letter) => new RegExp(`\\p{Script=${script}}`, 'u').test(letter));
    }),
  ).toEqual([]);
});

test('names are trimmed, and no country has the same one twice', () => {
  expect(breaking(({ name }) => name === name.trim().replace(/\s+/g, ' '))).toEqual([]);
  const named = newsSites.map(({ country, name }) => `${country} ${name}`);
  expect(named.filter((name, at) => named.indexOf(name) !== at)).toEqual([]);
});

test('they are sorted by country, then by domain', () => {
  const keys = newsSites.map(({ country, domain }) => `${country} ${domain}`);
  expect(keys).toEqual(keys.toSorted());
});
