import type { Article } from '../article/types.ts';
import type { MessageKey } from '../i18n.ts';
import type { SettingsStore } from '../settings/store.ts';
import type { Icon } from './icons.ts';

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
  readonly commands: readonly Command[];
  /** Aborts when the reader closes, and undoes everything that hangs on it. */
  readonly signal: AbortSignal;
  /** Runs a command, and fetches its part first where it has one. */
  run(name: CommandName): void;
  /** Says a short line, to eyes and to screen readers. */
  say(line: string): void;
  close(): void;
}

export type CommandName =
  | 'close'
  | 'contents'
  | 'listen'
  | 'settings'
  | 'menu'
  | 'palette'
  | 'smaller'
  | 'larger'
  | 'lineFocus'
  | 'pictures'
  | 'print'
  | 'copyText'
  | 'copyMarkdown'
  | 'saveFile'
  | 'help';

/** Something a person can do in the overlay: toolbar, menu, tooltips, keys and help are made from these. */
export interface Command {
  name: CommandName;
  label: MessageKey;
  icon: Icon;
  /** Where its button stands; a command without one has only its keys. */
  place?: 'bar' | 'menu';
  /** Keys as `KeyboardEvent.key` gives them. Escape is the dialog's own. */
  keys: readonly string[];
  /** The position of a letter's key, as `KeyboardEvent.code` gives it: on an Arabic keyboard P gives another letter. */
  code?: string;
  /** Whether it opens a panel: its button then tells screen readers so from the start. */
  hasPanel?: boolean;
  /** Keys that work in what it opens, for the help. */
  inside?: readonly { keys: readonly string[]; label: MessageKey }[];
  /** Whether it makes sense for this article; if left out, it always does. */
  suits?(view: HTMLElement, article: Article): boolean;
  /** The command's handler, or the part that brings it. */
  handler: Handler | { part: string };
}

/** What a command does. If it fails, at once or later, the reader says so. */
export type Handler = (reader: Reader) => void | Promise<void>;

/** What a part brings: the handlers of its commands, by the commands' names. */
export type Handlers = Partial<Record<CommandName, Handler>>;

/** Takes what a part brings: its handlers and its style sheet. */
export type AddHandlers = (handlers: Handlers, css: string) => void;
