import { describe, expect, test } from 'vitest';
import { changeOf, type Items, settingsOf } from '../../src/settings/items.ts';
import { parseSettings } from '../../src/settings/schema.ts';

const defaults = parseSettings({});

/** The storage after a change: what is undefined is gone. */
function after(items: Items, ...changes: Items[]): Items {
  const merged = Object.entries(Object.assign({}, items, ...changes));
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

describe('settings from items', () => {
  test('an empty storage gives the defaults', () => {
    expect(settingsOf({})).toEqual(defaults);
  });

  test('what is missing, unknown or corrupt falls back alone; the rest stays', () => {
    const items = {
      size: 'large',
      lineHeight: 140,
      face: 'comic',
      palette: 'sepia',
      wordSpacing: Number.NaN,
      columnWidth: 1e9,
      digits: null,
      voices: 'none',
      'site good.example.org': true,
      'site not a host': true,
      'site switched-off.example.org': false,
      'site odd.example.org': 'yes',
      sites: ['from-an-old-version.example.org'],
      nobodyKnows: 1,
    };
    expect(settingsOf(items)).toEqual({
      ...defaults,
      lineHeight: 140,
      palette: 'sepia',
      columnWidth: 60,
      sites: ['good.example.org'],
    });
  });

  test('of the voices, only those that are none fall out', () => {
    expect(settingsOf({ voices: { ar: 'Maged', he: 7 } }).voices).toEqual({ ar: 'Maged' });
  });

  test('sites come in their order, however they lie in the storage', () => {
    expect(settingsOf({ 'site b.example.org': true, 'site a.example.org': true }).sites).toEqual([
      'a.example.org',
      'b.example.org',
    ]);
  });
});

describe('items from a change', () => {
  test('a setting is one item, and none at its default', () => {
    expect(changeOf('size', 20, 28)).toEqual({ size: 28 });
    expect(changeOf('size', 28, 20)).toEqual({ size: undefined });
    expect(changeOf('voices', { ar: 'Maged' }, {})).toEqual({ voices: undefined });
  });

  test('a site is one item; those that stay are not written again', () => {
    expect(changeOf('sites', ['a.example.org', 'b.example.org'], ['b.example.org', 'c.example.org'])).toEqual({
      'site a.example.org': undefined,
      'site c.example.org': true,
    });
  });

  test('what two devices change at the same time stands side by side', () => {
    const both = settingsOf({ 'site old.example.org': true, size: 24 });
    const items = after(
      { 'site old.example.org': true, size: 24 },
      changeOf('sites', both.sites, [...both.sites, 'one.example.org']),
      changeOf('palette', both.palette, 'dark'),
      changeOf('sites', both.sites, ['two.example.org']),
      changeOf('size', both.size, 20),
    );
    expect(settingsOf(items)).toEqual({
      ...defaults,
      palette: 'dark',
      sites: ['one.example.org', 'two.example.org'],
    });
    expect(Object.keys(items)).not.toContain('size');
  });
});
