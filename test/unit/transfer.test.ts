import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../src/settings/schema.ts';
import { exportText, type Import, merged, parseImport } from '../../src/settings/transfer.ts';

const some = parseSettings({
  size: 26,
  face: 'amiri',
  palette: 'sepia',
  voices: { ar: 'Maged' },
  sites: ['aljazeera.net', 'bbc.com'],
});

function importOf(settings: unknown, rest: object = {}): Import {
  const read = parseImport(JSON.stringify({ format: 'naqi-settings', version: 1, settings, ...rest }));
  if (typeof read === 'string') throw new Error(`Not taken: ${read}`);
  return read;
}

describe('a file that was exported', () => {
  test('brings back what it was made from', () => {
    expect(parseImport(exportText(some))).toEqual({ settings: some, rejected: [] });
  });

  test('states its version, and stands in lines that a person can read', () => {
    expect(JSON.parse(exportText(some))).toMatchObject({ version: 1 });
    expect(exportText(some).split('\n').length).toBeGreaterThan(15);
  });
});

describe('a file that is none', () => {
  test.each([
    '',
    'نص',
    'null',
    '[]',
    '7',
    '"naqi-settings"',
    '{}',
    '{"format":"naqi-settings"}',
    '{"format":"naqi-settings","version":1}',
    '{"format":"naqi-settings","version":1,"settings":[]}',
    '{"format":"naqi-settings","version":1,"settings":null}',
    '{"format":"naqi-settings","version":"1","settings":{}}',
    '{"format":"naqi-settings","version":1.5,"settings":{}}',
    '{"format":"naqi-settings","settings":{"size":20}}',
    '{"format":"another","version":1,"settings":{"size":20}}',
    exportText(some).slice(0, -20),
    `${exportText(some)}${exportText(some)}`,
    '\u0000\u0001\u0002',
  ])('%j is refused whole', (text) => {
    expect(parseImport(text)).toBe('foreign');
  });

  test('one of a newer form is told apart', () => {
    expect(parseImport('{"format":"naqi-settings","version":2,"settings":{}}')).toBe('newer');
  });
});

describe('a broken entry is rejected alone', () => {
  test.each([
    [{ size: 99 }, { why: 'value', setting: 'size', value: '99' }],
    [{ size: -1 }, { why: 'value', setting: 'size', value: '-1' }],
    [{ size: '26' }, { why: 'value', setting: 'size', value: '26' }],
    [{ size: null }, { why: 'value', setting: 'size', value: 'null' }],
    [{ face: 'comic' }, { why: 'value', setting: 'face', value: 'comic' }],
    [{ face: 'toString' }, { why: 'value', setting: 'face', value: 'toString' }],
    [{ palette: { dark: true } }, { why: 'value', setting: 'palette', value: '{"dark":true}' }],
    [{ voices: ['Maged'] }, { why: 'value', setting: 'voices', value: '["Maged"]' }],
    [{ sites: 'bbc.com' }, { why: 'value', setting: 'sites', value: 'bbc.com' }],
    [{ colour: 'red' }, { why: 'unknown', name: 'colour' }],
    [{ constructor: 1 }, { why: 'unknown', name: 'constructor' }],
  ])('%j', (broken, rejection) => {
    const whole = { lineHeight: 120, ...broken };
    expect(importOf(whole)).toEqual({ settings: { lineHeight: 120 }, rejected: [rejection] });
  });

  test('a name that every object has is only a name', () => {
    const text = '{"format":"naqi-settings","version":1,"settings":{"__proto__":{"size":30},"digits":"arabic"}}';
    expect(parseImport(text)).toEqual({
      settings: { digits: 'arabic' },
      rejected: [{ why: 'unknown', name: '__proto__' }],
    });
  });

  test('among sites only those that are none, and an address counts as its host', () => {
    const sites = [
      'bbc.com',
      'https://www.Aljazeera.net/news',
      'localhost',
      'javascript:alert(1)',
      5,
      '*.evil',
      'bbc.com',
    ];
    expect(importOf({ sites })).toEqual({
      settings: { sites: ['aljazeera.net', 'bbc.com'] },
      rejected: ['localhost', 'javascript:alert(1)', '5', '*.evil'].map((value) => ({ why: 'site', value })),
    });
  });

  test('among voices only those that are none', () => {
    expect(importOf({ voices: { ar: 'Maged', he: 3 } })).toEqual({
      settings: { voices: { ar: 'Maged' } },
      rejected: [{ why: 'value', setting: 'voices', value: '3' }],
    });
  });
});

test('merging keeps what the file does not name, and the sites and voices of both', () => {
  const settings = { size: 30, sites: ['aljazeera.net', 'kan.org.il'], voices: { he: 'Carmit' } };
  expect(merged(some, settings)).toEqual({
    ...some,
    size: 30,
    sites: ['aljazeera.net', 'bbc.com', 'kan.org.il'],
    voices: { ar: 'Maged', he: 'Carmit' },
  });
  expect(merged(some, {})).toEqual(some);
});
