/** Text of every palette stands out by 7 to 1 (WCAG 2.2, 1.4.6), in the overlay and in Naqi's own pages. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { schema } from '../../src/settings/schema.ts';

type Scheme = 'light' | 'dark';
type Colours = Readonly<Record<string, string>>;

function styles(file: string): string {
  return readFileSync(resolve(import.meta.dirname, '../../src', file), 'utf8');
}

/** The colours that the blocks of a selector name, `light-dark()` taken for the scheme. */
function coloursOf(css: string, selector: string, scheme: Scheme): Colours {
  const blocks = [...css.matchAll(/^([^\s@}][^{}]*?)\s*\{([^{}]*)\}/gm)].filter(([, of]) => of === selector);
  const named = blocks.flatMap(([, , block]) => [...(block ?? '').matchAll(/--([\w-]+):\s*([^;]*#[^;]*);/g)]);
  return Object.fromEntries(
    named.map(([, name, value]) => {
      const hex = [...(value ?? '').matchAll(/#[0-9a-f]{6}/gi)].map(([colour]) => colour);
      return [name, (scheme === 'dark' ? hex.at(-1) : hex[0]) ?? ''];
    }),
  );
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Text over what: each pair stands somewhere in the style sheets. */
function expectReadable(colours: Colours, pairs: readonly (readonly [string, string])[]): void {
  const ratios = pairs.map(([text, ground]) => {
    const [one, other] = [colours[text], colours[ground]];
    if (one === undefined || other === undefined) throw new Error(`No colour for ${text} on ${ground}`);
    return [`${text} on ${ground}`, contrast(one, other)] as const;
  });
  expect(ratios.filter(([, ratio]) => ratio < 7)).toEqual([]);
}

const overlay = styles('reader/css/overlay.css');
const schemes: Readonly<Record<keyof typeof schema.palette.choices, readonly Scheme[]>> = {
  system: ['light', 'dark'],
  light: ['light'],
  sepia: ['light'],
  dark: ['dark'],
  black: ['dark'],
  contrast: ['light', 'dark'],
};

describe.each(Object.entries(schemes))('the palette %s', (palette, its) => {
  test.each(its)('%s', (scheme) => {
    const colours = {
      ...coloursOf(overlay, '.paper', scheme),
      ...coloursOf(overlay, `.paper[data-palette="${palette}"]`, scheme),
    };
    expectReadable(colours, [
      ['ink', 'paper'],
      ['quiet', 'paper'],
      ['accent', 'paper'],
      ['ink', 'raised'],
      ['quiet', 'raised'],
      ['accent', 'raised'],
      ['on-accent', 'accent'],
      // A button under the pointer.
      ['ink', 'hover'],
    ]);
  });
});

test.each<Scheme>(['light', 'dark'])('the pages of Naqi’s own, %s', (scheme) => {
  const colours = coloursOf(styles('pages/own-page.css'), ':root', scheme);
  expectReadable(colours, [
    ['ink', 'paper'],
    ['ink', 'card'],
    ['quiet', 'card'],
    ['on-accent', 'accent'],
  ]);
});
