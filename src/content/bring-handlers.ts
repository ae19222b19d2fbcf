import type { CommandHandlers } from '../reader/context.ts';
import { world } from './world.ts';

/** Hands a part's command handlers and its style sheet to the reader, unless it was closed while the part loaded. */
export function bringHandlers(handlers: CommandHandlers, css = ''): void {
  const { overlay } = world();
  if (overlay.kind === 'reader') overlay.addHandlers(handlers, css);
}
