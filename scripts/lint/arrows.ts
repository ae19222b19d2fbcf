/**
 * Which room of `src/` may import which: the one table that the import check enforces and that `src/README.md` shows.
 * A room is a folder with what lies in it, or a single file; the longest one that fits a file is its room.
 */

/** A room, and the rooms and packages that it may import beside itself. */
export interface Room {
  path: string;
  mayImport: readonly string[];
}

export const rooms: readonly Room[] = [
  { path: 'rules/', mayImport: [] },
  { path: 'script-of.ts', mayImport: [] },
  { path: 'element.ts', mayImport: [] },
  { path: 'browser.ts', mayImport: ['webextension-polyfill'] },
  { path: 'i18n.ts', mayImport: ['browser.ts', 'public/'] },

  { path: 'article/types.ts', mayImport: [] },
  { path: 'article/text/', mayImport: ['rules/'] },
  { path: 'article/log.ts', mayImport: ['article/types.ts', 'article/text/'] },
  { path: 'article/page/', mayImport: ['article/types.ts', 'article/log.ts', 'article/text/', 'rules/'] },
  { path: 'article/noise/', mayImport: ['article/log.ts', 'article/text/', 'rules/'] },
  {
    path: 'article/facts/',
    mayImport: ['article/types.ts', 'article/text/', 'article/page/', 'rules/', 'script-of.ts'],
  },
  { path: 'article/figures/', mayImport: ['article/log.ts', 'article/text/', 'article/page/', 'rules/'] },
  {
    path: 'article/body/',
    mayImport: [
      'article/types.ts',
      'article/log.ts',
      'article/text/',
      'article/page/',
      'article/facts/',
      'rules/',
      '@mozilla/readability',
      'dompurify',
    ],
  },
  {
    path: 'article/',
    mayImport: [
      'article/types.ts',
      'article/log.ts',
      'article/text/',
      'article/page/',
      'article/noise/',
      'article/facts/',
      'article/figures/',
      'article/body/',
    ],
  },

  { path: 'settings/schema.ts', mayImport: [] },
  { path: 'settings/', mayImport: ['settings/schema.ts', 'browser.ts', 'i18n.ts', 'element.ts'] },
  {
    path: 'reader/',
    mayImport: [
      'article/types.ts',
      'article/text/sentence-ends.ts',
      'settings/schema.ts',
      'settings/',
      'rules/types.ts',
      'i18n.ts',
      'element.ts',
      'script-of.ts',
      'lucide',
      'turndown',
    ],
  },

  { path: 'messaging/', mayImport: ['browser.ts', 'webextension-polyfill'] },
  {
    path: 'content/',
    mayImport: [
      'article/types.ts',
      'article/text/',
      'article/',
      'reader/',
      'settings/',
      'messaging/',
      'rules/',
      'i18n.ts',
      '@fontsource',
      '@fontsource-variable',
    ],
  },
  {
    path: 'background/',
    mayImport: ['settings/schema.ts', 'settings/', 'messaging/', 'browser.ts', 'i18n.ts'],
  },
  {
    path: 'pages/',
    mayImport: [
      'article/types.ts',
      'article/text/',
      'article/',
      'content/',
      'reader/',
      'settings/schema.ts',
      'settings/',
      'rules/',
      'browser.ts',
      'i18n.ts',
      'element.ts',
      'lucide',
    ],
  },
];

/** Files that a browser runs by themselves: they share nothing but what they import, and nothing imports them. */
export const entryPoints = [
  'background/background.ts',
  'content/reader.ts',
  'content/detector.ts',
  'content/parts/',
  'pages/options/options.ts',
  'pages/welcome/welcome.ts',
  'pages/welcome/sample.ts',
];
