import { t } from '../i18n.ts';
import type { ReadingPosition } from '../settings/reading-positions.ts';
import type { Reader } from './context.ts';
import { barHeight } from './navigation.ts';
import { firstBlockBelow, readingBlocks } from './reading-blocks.ts';

/** How long scrolling has to pause before the position is kept. */
const PAUSE_MS = 500;

/** Within this distance from an end, the article counts as scrolled to the end. */
const AT_END_PX = 8;

/** Scrolls to the position that was kept, and passes on each later one, with null at the start and at the end. */
export function followReadingPosition(
  reader: Reader,
  kept: ReadingPosition | null,
  keep: (position: ReadingPosition | null) => void,
): void {
  const { dialog, view, signal } = reader;
  const blocks = readingBlocks(view);
  if (kept !== null) goBackTo(reader, blocks[kept.block], kept.offset);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unkept: { position: ReadingPosition | null } | undefined;
  const write = (): void => {
    clearTimeout(timer);
    if (unkept !== undefined) keep(unkept.position);
    unkept = undefined;
  };
  dialog.addEventListener(
    'scroll',
    () => {
      // Measured at once: when the signal aborts, the overlay is gone.
      unkept = { position: positionIn(dialog, blocks) };
      clearTimeout(timer);
      timer = setTimeout(write, PAUSE_MS);
    },
    { passive: true, signal },
  );
  signal.addEventListener('abort', write);
}

function goBackTo(reader: Reader, block: HTMLElement | undefined, offset: number): void {
  if (block === undefined) return;
  const { top, height } = block.getBoundingClientRect();
  reader.dialog.scrollTop += top + height * offset - barHeight(reader.dialog);
  reader.announce(t('readingPositionKept'));
}

/** Null at the start, where there is nothing to keep, and at the end, where the article has been read. */
function positionIn(dialog: HTMLElement, blocks: readonly HTMLElement[]): ReadingPosition | null {
  const isAtEnd = dialog.scrollTop + dialog.clientHeight >= dialog.scrollHeight - AT_END_PX;
  const bar = barHeight(dialog);
  const block = firstBlockBelow(blocks, bar);
  if (dialog.scrollTop < AT_END_PX || isAtEnd || block <= 0) return null;
  const { top, height } = blocks[block]?.getBoundingClientRect() ?? { top: 0, height: 0 };
  return { block, offset: height === 0 ? 0 : Math.max(0, (bar - top) / height) };
}
