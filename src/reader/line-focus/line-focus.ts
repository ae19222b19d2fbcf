import { element } from '../../element.ts';
import { t } from '../../i18n.ts';
import type { Settings } from '../../settings/schema.ts';
import type { Reader } from '../context.ts';
import { linesOf } from '../line-boxes.ts';
import { EYE_LEVEL } from '../navigation.ts';
import { readingBlocks } from '../reading-blocks.ts';
import { bandAround, bandOf, type Extent, lineAt, middleLine, middleOf } from './band.ts';
import { layoutBoxes } from './layout-boxes.ts';
import { anchorAt, heightOf, type ScrollAnchor } from './scroll-anchor.ts';
import { listenToSteps } from './steps.ts';

const LINE_COUNT: Readonly<Record<Settings['lineFocus'], number>> = { one: 1, three: 3, five: 5 };

/** If it is scrolled less than this, reading has not begun. */
const AT_TOP_PX = 8;

/** Makes the handler of the command, which begins line focus or ends it. */
export function lineFocusToggle(): (reader: Reader) => void {
  let open: AbortController | undefined;
  return (reader) => {
    for (const panel of reader.dialog.querySelectorAll<HTMLElement>('.panel')) panel.hidePopover();
    if (open !== undefined) {
      open.abort();
      reader.announce(t('lineFocusOff'));
      return;
    }
    open = new AbortController();
    open.signal.addEventListener('abort', () => {
      open = undefined;
    });
    openLineFocus(reader, open);
    reader.announce(t('lineFocusOn'));
  };
}

/**
 * Dims all but a band of lines. The band stays at eye level, and the text is scrolled through it: which lines are clear
 * depends on the scroll position only. Arrows and the wheel scroll by a band.
 */
function openLineFocus(reader: Reader, controller: AbortController): void {
  const { page, root, dialog, view, store } = reader;
  const { signal } = controller;
  const main = view.parentElement;
  if (main === null) return;
  const above = element(page, 'div', { className: 'dim above', ariaHidden: 'true' });
  const below = element(page, 'div', { className: 'dim below', ariaHidden: 'true' });
  const blocks = readingBlocks(view);
  const eyes = (): number => dialog.clientHeight * EYE_LEVEL;
  // Lines and band are measured from the top of an element that is scrolled with the text.
  const origin = (): number => main.getBoundingClientRect().top;
  let count = LINE_COUNT[store.current.lineFocus];
  let lines: readonly Extent[] = [];
  let measured = { width: 0, height: 0 };
  let first = 0;
  // The middle of the band in the text, to scroll it back to eye level when the text has been laid out again.
  let anchor: ScrollAnchor | null = null;

  const show = (): void => {
    first = bandAround(lines, lineAt(lines, eyes() - origin()), count);
    const band = bandOf(lines, first, count);
    above.style.height = `${band.top}px`;
    below.style.top = `${band.bottom}px`;
    const middle = lines[middleLine(lines, first, count)];
    anchor = middle === undefined ? null : anchorAt(blocks, middleOf(middle) + origin());
  };
  const measure = (): void => {
    const start = origin();
    measured = { width: view.offsetWidth, height: view.offsetHeight };
    lines = linesOf(layoutBoxes(page, view)).map(({ top, height }) => ({
      top: top - start,
      bottom: top + height - start,
    }));
  };
  /** Shows the band where the text is now. Text that has been laid out again is measured first. */
  const update = (): void => {
    if (view.offsetWidth !== measured.width || view.offsetHeight !== measured.height) {
      if (anchor !== null) dialog.scrollTop += heightOf(anchor) - eyes();
      measure();
    }
    show();
  };
  const goTo = (line: number): void => {
    const middle = lines[middleLine(lines, line, count)];
    if (middle !== undefined) dialog.scrollTop += middleOf(middle) + origin() - eyes();
    show();
  };
  /** Scrolls what a link or the Tab key has led to into the band. */
  const follow = (): void => {
    const focused = root.activeElement;
    const [box] = focused !== null && view.contains(focused) ? focused.getClientRects() : [];
    if (box !== undefined) goTo(lineAt(lines, middleOf(box) - origin()));
  };

  const isAtTop = dialog.scrollTop < AT_TOP_PX;
  if (!isAtTop) anchor = anchorAt(blocks, eyes());
  main.classList.add('line-focus');
  main.append(above, below);
  update();
  if (isAtTop) goTo(0);

  listenToSteps(reader, main, (direction) => goTo(first + direction * count), signal);
  dialog.addEventListener('scroll', update, { passive: true, signal });
  view.addEventListener('focusin', () => root.activeElement?.matches('.body [tabindex="-1"]') && follow(), { signal });
  view.addEventListener('keyup', ({ key }) => key === 'Tab' && follow(), { signal });
  const size = new ResizeObserver(update);
  size.observe(view);
  size.observe(dialog);
  store.subscribe(({ lineFocus }) => {
    count = LINE_COUNT[lineFocus];
    update();
  }, signal);
  reader.signal.addEventListener('abort', () => controller.abort(), { signal });
  signal.addEventListener('abort', () => {
    size.disconnect();
    const height = anchor === null ? 0 : heightOf(anchor);
    main.classList.remove('line-focus');
    above.remove();
    below.remove();
    if (anchor !== null) dialog.scrollTop += heightOf(anchor) - height;
  });
}
