import type { Handlers } from '../reader/context.ts';
import { world } from './world.ts';

/**
 * Hands what a part's commands do, and its style sheet, to the open reader; there is none when it was closed while the
 * part loaded.
 */
export function bringHandlers(handlers: Handlers, css = ''): void {
  world().addHandlers?.(handlers, css);
}
