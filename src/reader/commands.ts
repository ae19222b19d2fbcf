import type { Article } from '../article/types.ts';
import { type Settings, schema } from '../settings/schema.ts';
import type { SettingsStore } from '../settings/store.ts';
import { PICTURES } from './article-pictures.ts';
import type { Command, CommandName } from './context.ts';
import { headingsOf } from './headings.ts';
import { toggleMenu } from './menu-panel.ts';

/** Every command, in the order of the buttons. */
export const commands: Readonly<Record<CommandName, Omit<Command, 'name'>>> = {
  close: { label: 'commandClose', icon: 'close', shownIn: 'bar', keys: [], handler: (reader): void => reader.close() },
  contents: {
    label: 'commandContents',
    icon: 'contents',
    shownIn: 'bar',
    keys: ['c'],
    code: 'KeyC',
    hasPanel: true,
    suits: (view): boolean => headingsOf(view).length >= 3,
    handler: { part: 'contents' },
  },
  listen: {
    label: 'commandListen',
    icon: 'listen',
    shownIn: 'bar',
    keys: ['l'],
    code: 'KeyL',
    inside: [{ keys: ['←', '→'], label: 'listenStep' }],
    handler: { part: 'listening' },
  },
  settings: {
    label: 'commandSettings',
    icon: 'settings',
    shownIn: 'bar',
    keys: ['s'],
    code: 'KeyS',
    hasPanel: true,
    handler: { part: 'settings' },
  },
  menu: {
    label: 'commandMenu',
    icon: 'menu',
    shownIn: 'bar',
    keys: ['m'],
    code: 'KeyM',
    hasPanel: true,
    handler: toggleMenu,
  },
  palette: {
    label: 'commandPalette',
    icon: 'palette',
    shownIn: 'menu',
    keys: ['p'],
    code: 'KeyP',
    handler: ({ store }): void => nextPalette(store),
  },
  smaller: {
    label: 'commandSmaller',
    icon: 'smaller',
    shownIn: 'menu',
    keys: ['-'],
    handler: ({ store }): void => resize(store, -1),
  },
  larger: {
    label: 'commandLarger',
    icon: 'larger',
    shownIn: 'menu',
    keys: ['+', '='],
    handler: ({ store }): void => resize(store, 1),
  },
  lineFocus: {
    label: 'commandLineFocus',
    icon: 'lineFocus',
    shownIn: 'menu',
    keys: ['f'],
    code: 'KeyF',
    inside: [{ keys: ['↑', '↓'], label: 'lineFocusMove' }],
    handler: { part: 'line-focus' },
  },
  pictures: {
    label: 'commandPictures',
    icon: 'pictures',
    shownIn: 'menu',
    keys: ['n'],
    code: 'KeyN',
    inside: [
      { keys: ['←', '→'], label: 'viewerStep' },
      { keys: ['+', '-'], label: 'viewerEnlarge' },
    ],
    suits: (_view, article): boolean => article.body.querySelector(PICTURES) !== null,
    handler: { part: 'viewer' },
  },
  print: { label: 'commandPrint', icon: 'print', shownIn: 'menu', keys: [], handler: { part: 'export' } },
  copyText: { label: 'commandCopyText', icon: 'copyText', shownIn: 'menu', keys: [], handler: { part: 'export' } },
  copyMarkdown: {
    label: 'commandCopyMarkdown',
    icon: 'copyMarkdown',
    shownIn: 'menu',
    keys: [],
    handler: { part: 'export' },
  },
  saveFile: { label: 'commandSaveFile', icon: 'saveFile', shownIn: 'menu', keys: [], handler: { part: 'export' } },
  help: { label: 'commandHelp', icon: 'help', shownIn: 'menu', keys: ['?', '؟'], handler: { part: 'help' } },
};

/** The commands that suit an article, in the order of the buttons. */
export function commandsFor(view: HTMLElement, article: Article): Command[] {
  const all = Object.entries(commands) as [CommandName, Omit<Command, 'name'>][];
  return all.map(([name, command]) => ({ name, ...command })).filter(({ suits }) => suits?.(view, article) ?? true);
}

function resize(store: SettingsStore, steps: number): void {
  const { min, max, step } = schema.size;
  store.set('size', Math.min(max, Math.max(min, store.current.size + steps * step)));
}

function nextPalette(store: SettingsStore): void {
  const palettes = Object.keys(schema.palette.choices) as Settings['palette'][];
  const next = palettes[(palettes.indexOf(store.current.palette) + 1) % palettes.length];
  if (next !== undefined) store.set('palette', next);
}
