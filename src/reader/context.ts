import type { Article } from '../article/types.ts';
import type { MessageKey } from '../i18n.ts';
import type { SettingsStore } from '../settings/store.ts';
import type { Icon } from './icons.ts';

/** The open reader, as commands and parts see it. */
export interface Reader {
  readonly page: Document;
  /** The overlay's closed root. */
  readonly root: ShadowRoot;
  readonly article: Article;
  /** The modal dialog, which scrolls. */
  readonly dialog: HTMLDialogElement;
  /** The `<article>` in it. */
  readonly view: HTMLElement;
  readonly store: SettingsStore;
  /** The commands that suit this article, in the order of the table. */
  readonly commands: readonly Command[];
  /** Aborts when the reader closes. */
  readonly signal: AbortSignal;
  /** Runs a command, after fetching its part if it has one. */
  run(name: CommandName): void;
  /** Shows a short line, which screen readers read out. */
  announce(line: string): void;
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

/** Something a person can do in the overlay. Toolbar, menu, tooltips, keys and help are made from these. */
export interface Command {
  name: CommandName;
  label: MessageKey;
  icon: Icon;
  shownIn: 'bar' | 'menu';
  /** As in `KeyboardEvent.key`. Escape is the dialog's own. */
  keys: readonly string[];
  /** A letter's key as in `KeyboardEvent.code`, because on an Arabic keyboard the P key types another letter. */
  code?: string;
  /** Whether it opens a panel, which its button tells screen readers. */
  hasPanel?: boolean;
  /** Keys that work in what it opens, for the list of keys. */
  inside?: readonly { keys: readonly string[]; label: MessageKey }[];
  /** Whether it makes sense for this article. Default: yes. */
  suits?(view: HTMLElement, article: Article): boolean;
  /** Or the part that brings the handler. */
  handler: CommandHandler | { part: string };
}

/** What a command does. If it throws or rejects, the reader says that it failed. */
export type CommandHandler = (reader: Reader) => void | Promise<void>;

export type CommandHandlers = Partial<Record<CommandName, CommandHandler>>;

/** Takes what a part brings: handlers, and the style sheet of what they show. */
export type AddHandlers = (handlers: CommandHandlers, css: string) => void;
