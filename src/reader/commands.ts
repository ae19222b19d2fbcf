import type { MessageKey } from '../i18n.ts';
import { type Palette, schema } from '../settings/schema.ts';
import type { SettingsStore } from '../settings/store.ts';
import type { Icon } from './icons.ts';

/** What a command may change. */
export interface CommandContext {
  store: SettingsStore;
  close(): void;
}

/** Everything a reader can do in the overlay, once: toolbar, tooltips and keys are made from this table. */
export interface Command {
  name: string;
  label: MessageKey;
  icon: Icon;
  /** Keys as `KeyboardEvent.key` gives them. Escape is the dialog's own. */
  keys: readonly string[];
  /** The place of a letter's key, as `KeyboardEvent.code` gives it. */
  code?: string;
  run(context: CommandContext): void;
}

export const commands: readonly Command[] = [
  { name: 'close', label: 'commandClose', icon: 'close', keys: [], run: ({ close }) => close() },
  {
    name: 'palette',
    label: 'commandPalette',
    icon: 'palette',
    keys: ['p'],
    code: 'KeyP',
    run: ({ store }) => nextPalette(store),
  },
  { name: 'smaller', label: 'commandSmaller', icon: 'smaller', keys: ['-'], run: ({ store }) => resize(store, -1) },
  { name: 'larger', label: 'commandLarger', icon: 'larger', keys: ['+', '='], run: ({ store }) => resize(store, 1) },
];

function resize(store: SettingsStore, steps: number): void {
  const { min, max, step } = schema.size;
  store.set('size', Math.min(max, Math.max(min, store.current.size + steps * step)));
}

function nextPalette(store: SettingsStore): void {
  const palettes = Object.keys(schema.palette.choices) as Palette[];
  const next = palettes[(palettes.indexOf(store.current.palette) + 1) % palettes.length];
  if (next !== undefined) store.set('palette', next);
}
