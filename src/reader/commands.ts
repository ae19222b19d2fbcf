import type { Article } from '../article/types.ts';
import type { MessageKey } from '../i18n.ts';
import { type Settings, schema } from '../settings/schema.ts';
import type { SettingsStore } from '../settings/store.ts';
import type { Deed } from './context.ts';
import { headingsOf } from './headings.ts';
import type { Icon } from './icons.ts';
import { openMenu } from './menu.ts';

/** Everything a person can do in the overlay, once: toolbar, menu, tooltips, keys and help are made from this table. */
export interface Command {
  label: MessageKey;
  icon: Icon;
  /** Where its button stands; without one there are only the keys. */
  place?: 'bar' | 'menu';
  /** Keys as `KeyboardEvent.key` gives them. Escape is the dialog's own. */
  keys: readonly string[];
  /** The place of a letter's key, as `KeyboardEvent.code` gives it: on an Arabic keyboard P gives another letter. */
  code?: string;
  /** Whether it opens a panel, so that its button tells screen readers of one from the start. */
  hasPanel?: boolean;
  /** Keys that hold in what it opens, for the help. */
  inside?: readonly { keys: readonly string[]; label: MessageKey }[];
  /** Whether it makes sense for this article; it does where nothing is said. */
  suits?(view: HTMLElement, article: Article): boolean;
  /** What it does, or the part that brings what it does. */
  does: Deed | { part: string };
}

export type CommandName = keyof typeof commands;

export type NamedCommand = Command & { name: CommandName };

/** In the order in which the buttons stand. */
export const commands = {
  close: { label: 'commandClose', icon: 'close', place: 'bar', keys: [], does: (reader): void => reader.close() },
  contents: {
    label: 'commandContents',
    icon: 'contents',
    place: 'bar',
    keys: ['c'],
    code: 'KeyC',
    hasPanel: true,
    suits: (view): boolean => headingsOf(view).length >= 3,
    does: { part: 'contents' },
  },
  listen: {
    label: 'commandListen',
    icon: 'listen',
    place: 'bar',
    keys: ['l'],
    code: 'KeyL',
    inside: [{ keys: ['←', '→'], label: 'listenStep' }],
    does: { part: 'listening' },
  },
  settings: {
    label: 'commandSettings',
    icon: 'settings',
    place: 'bar',
    keys: ['s'],
    code: 'KeyS',
    hasPanel: true,
    does: { part: 'settings' },
  },
  menu: { label: 'commandMenu', icon: 'menu', place: 'bar', keys: ['m'], code: 'KeyM', hasPanel: true, does: openMenu },
  palette: {
    label: 'commandPalette',
    icon: 'palette',
    place: 'menu',
    keys: ['p'],
    code: 'KeyP',
    does: ({ store }): void => nextPalette(store),
  },
  smaller: {
    label: 'commandSmaller',
    icon: 'smaller',
    place: 'menu',
    keys: ['-'],
    does: ({ store }): void => resize(store, -1),
  },
  larger: {
    label: 'commandLarger',
    icon: 'larger',
    place: 'menu',
    keys: ['+', '='],
    does: ({ store }): void => resize(store, 1),
  },
  lineFocus: {
    label: 'commandLineFocus',
    icon: 'lineFocus',
    place: 'menu',
    keys: ['f'],
    code: 'KeyF',
    inside: [{ keys: ['↑', '↓'], label: 'lineFocusMove' }],
    does: { part: 'line-focus' },
  },
  pictures: {
    label: 'commandPictures',
    icon: 'pictures',
    place: 'menu',
    keys: ['n'],
    code: 'KeyN',
    inside: [
      { keys: ['←', '→'], label: 'viewerStep' },
      { keys: ['+', '-'], label: 'viewerEnlarge' },
    ],
    suits: (_view, article): boolean => article.body.querySelector('img') !== null,
    does: { part: 'viewer' },
  },
  print: { label: 'commandPrint', icon: 'print', place: 'menu', keys: [], does: { part: 'taking' } },
  copyText: { label: 'commandCopyText', icon: 'copyText', place: 'menu', keys: [], does: { part: 'taking' } },
  copyMarkdown: {
    label: 'commandCopyMarkdown',
    icon: 'copyMarkdown',
    place: 'menu',
    keys: [],
    does: { part: 'taking' },
  },
  saveFile: { label: 'commandSaveFile', icon: 'saveFile', place: 'menu', keys: [], does: { part: 'taking' } },
  help: { label: 'commandHelp', icon: 'help', place: 'menu', keys: ['?', '؟'], does: { part: 'help' } },
} as const satisfies Record<string, Command>;

/** The commands that suit an article, in the order of the table. */
export function commandsFor(view: HTMLElement, article: Article): NamedCommand[] {
  const all = Object.entries(commands) as [CommandName, Command][];
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
