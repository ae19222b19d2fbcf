import { describe, expect, test } from 'vitest';
import { type Items, settingsOf } from '../../src/settings/items.ts';
import { migrationOf, VERSION } from '../../src/settings/migrations.ts';

function migrated(items: Items, version: number): Items {
  const merged = Object.entries({ ...items, ...migrationOf(items, version) });
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

describe('from version 1', () => {
  const old = { size: 28, sites: ['a.example.org', 'b.example.org', 'not a host', 7] };

  test('the list of sites becomes an item for each, and nothing else changes', () => {
    expect(migrated(old, 1)).toEqual({ size: 28, 'site a.example.org': true, 'site b.example.org': true });
    expect(settingsOf(migrated(old, 1)).sites).toEqual(['a.example.org', 'b.example.org']);
  });

  test('once more does no harm, nor does a list that a device not yet updated wrote meanwhile', () => {
    const once = migrated(old, 1);
    expect(migrated(once, 1)).toEqual(once);
    expect(settingsOf(migrated({ ...once, sites: ['c.example.org'] }, 1)).sites).toEqual([
      'a.example.org',
      'b.example.org',
      'c.example.org',
    ]);
  });

  test.each([[{}], [{ sites: 'corrupt' }], [{ sites: null }]])('%j gives no site', (items) => {
    expect(migrated(items, 1)).toEqual({});
  });
});

test('items of this version or a later one stay as they are', () => {
  expect(migrationOf({ sites: ['a.example.org'] }, VERSION)).toEqual({});
  expect(migrationOf({ sites: ['a.example.org'] }, VERSION + 1)).toEqual({});
});
