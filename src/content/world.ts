import type { AddHandlers } from '../reader/context.ts';

/** What Naqi's scripts share in a page: one object in their isolated world, which the page cannot see. */
export interface World {
  /** Changed by the functions below only. */
  overlay: Overlay;
  detector: Detector;
  /** Takes the faces that a font part brings. */
  takeFaces: TakeFaces;
}

/** What is open over the page. Aborting the controller closes it. */
export type Overlay =
  | { kind: 'closed' }
  | { kind: 'opening'; controller: AbortController }
  | { kind: 'notice'; controller: AbortController }
  | { kind: 'reader'; controller: AbortController; addHandlers: AddHandlers };

/** What the detector does. It runs on pages of sites that open by themselves. */
export type Detector =
  | { kind: 'absent' }
  | { kind: 'watching' }
  /** It has asked for the reader over this address. Until it has an answer, a run of `reader.ts` closes nothing. */
  | { kind: 'opening'; address: string };

export type TakeFaces = (family: string, faces: readonly FontFace[]) => void;

/** Under a symbol, because an element of the page whose id is the name of an unset global variable takes its place. */
const KEY: unique symbol = Symbol.for('naqi');

declare global {
  interface Window {
    [KEY]?: World;
  }
}

/** The shared object, made by the first script that runs. */
export function world(): World {
  window[KEY] ??= { overlay: { kind: 'closed' }, detector: { kind: 'absent' }, takeFaces: dropFaces };
  return window[KEY];
}

/** For faces that arrive when nothing is open. */
export function dropFaces(): void {}

/** closed → opening. Aborting the controller leads back to closed, from here and from every later state. */
export function beginOpening(): AbortController {
  const controller = new AbortController();
  world().overlay = { kind: 'opening', controller };
  controller.signal.addEventListener('abort', () => {
    world().overlay = { kind: 'closed' };
  });
  return controller;
}

/** opening → notice. */
export function noticeIsOpen(controller: AbortController): void {
  world().overlay = { kind: 'notice', controller };
}

/** opening → reader. */
export function readerIsOpen(controller: AbortController, addHandlers: AddHandlers): void {
  world().overlay = { kind: 'reader', controller, addHandlers };
}
