import type { Article } from '../article/types.ts';
import type { SettingsStore } from '../settings/store.ts';
import type { CommandName, NamedCommand } from './commands.ts';

/** The open reader as commands and parts see it: all that they may use. */
export interface Reader {
  readonly page: Document;
  /** The overlay's closed root. */
  readonly root: ShadowRoot;
  readonly article: Article;
  /** The modal dialog; it is what scrolls. */
  readonly dialog: HTMLDialogElement;
  /** The `<article>` that is read. */
  readonly view: HTMLElement;
  readonly store: SettingsStore;
  /** The commands that suit this article, in the order of the table. */
  readonly commands: readonly NamedCommand[];
  /** Aborts when the reader closes, and undoes everything that hangs on it. */
  readonly signal: AbortSignal;
  /** Runs a command, and fetches its part first where it has one. */
  run(name: CommandName): void;
  /** Says a short line, to eyes and to screen readers. */
  say(line: string): void;
  close(): void;
}

/** What a command does. Where it fails, at once or later, the reader says so. */
export type Deed = (reader: Reader) => void | Promise<void>;

/** What a part brings: what its commands do, under the commands' names. */
export type Deeds = Partial<Record<CommandName, Deed>>;
