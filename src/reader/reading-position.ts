import { t } from '../i18n.ts';
import type { Place } from '../settings/reading-positions.ts';
import type { Reader } from './context.ts';
import { barHeight } from './navigation.ts';
import { blocksOf, firstBelow } from './reading-blocks.ts';

/** How long the hand is still before the place is kept. */
const STILL_MS = 500;

/** Keeps the place that a person has read to, and takes them back to the one that was kept before. */
export function keepPlaceIn(reader: Reader, kept: Place | null, keep: (place: Place | null) => void): void {
  const { dialog, view, signal } = reader;
  const blocks = blocksOf(view);
  if (kept !== null) goBackTo(reader, blocks[kept.block], kept.offset);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unkept: { place: Place | null } | undefined;
  const write = (): void => {
    clearTimeout(timer);
    if (unkept !== undefined) keep(unkept.place);
    unkept = undefined;
  };
  dialog.addEventListener(
    'scroll',
    () => {
      // Measured at once, since nothing can be once the overlay has gone.
      unkept = { place: placeIn(dialog, blocks) };
      clearTimeout(timer);
      timer = setTimeout(write, STILL_MS);
    },
    { passive: true, signal },
  );
  signal.addEventListener('abort', write);
}

function goBackTo(reader: Reader, block: HTMLElement | undefined, offset: number): void {
  if (block === undefined) return;
  const { top, height } = block.getBoundingClientRect();
  reader.dialog.scrollTop += top + height * offset - barHeight(reader.dialog);
  reader.say(t('placeKept'));
}

/** Null at the top, where there is nothing to keep, and at the end, which is read. */
function placeIn(dialog: HTMLElement, blocks: readonly HTMLElement[]): Place | null {
  const isAtEnd = dialog.scrollTop + dialog.clientHeight >= dialog.scrollHeight - 8;
  const bar = barHeight(dialog);
  const block = firstBelow(blocks, bar);
  if (dialog.scrollTop < 8 || isAtEnd || block <= 0) return null;
  const { top, height } = blocks[block]?.getBoundingClientRect() ?? { top: 0, height: 0 };
  return { block, offset: height === 0 ? 0 : Math.max(0, (bar - top) / height) };
}
