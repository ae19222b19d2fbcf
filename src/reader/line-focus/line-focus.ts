import { element } from '../../element.ts';
import { t } from '../../i18n.ts';
import type { Settings } from '../../settings/schema.ts';
import type { Reader } from '../context.ts';
import { linesOf } from '../lines.ts';
import { EYES } from '../navigation.ts';
import { blocksOf } from '../reading-blocks.ts';
import { type Anchor, anchorAt, heightOf } from './anchor.ts';
import { bandAround, bandOf, lineAt, middleLine, middleOf, type Span } from './band.ts';
import { boxesIn } from './boxes.ts';
import { listenToSteps } from './steps.ts';

const COUNT: Readonly<Record<Settings['lineFocus'], number>> = { one: 1, three: 3, five: 5 };

/** Scrolled no further than this, the reading has not begun, in CSS pixels. */
const AT_TOP = 8;

/** What the command does: begins line focus, or ends it. */
export function lineFocusToggle(): (reader: Reader) => void {
  let open: AbortController | undefined;
  return (reader) => {
    for (const panel of reader.dialog.querySelectorAll<HTMLElement>('.panel')) panel.hidePopover();
    if (open !== undefined) {
      open.abort();
      reader.say(t('lineFocusOff'));
      return;
    }
    open = new AbortController();
    open.signal.addEventListener('abort', () => {
      open = undefined;
    });
    openLineFocus(reader, open);
    reader.say(t('lineFocusOn'));
  };
}

/**
 * Dims all but a band of lines. The band stands still at the height of the eyes, and the text moves through it: which
 * lines are clear follows from where the dialog is scrolled to, by whatever hand. Arrows and the wheel scroll by a band.
 */
function openLineFocus(reader: Reader, controller: AbortController): void {
  const { page, root, dialog, view, store } = reader;
  const { signal } = controller;
  const main = view.parentElement;
  if (main === null) return;
  const above = element(page, 'div', { className: 'dim above', ariaHidden: 'true' });
  const below = element(page, 'div', { className: 'dim below', ariaHidden: 'true' });
  const blocks = blocksOf(view);
  const eyes = (): number => dialog.clientHeight * EYES;
  // Lines and band are counted from the top of what moves with the text.
  const origin = (): number => main.getBoundingClientRect().top;
  let count = COUNT[store.current.lineFocus];
  let lines: readonly Span[] = [];
  let measured = { width: 0, height: 0 };
  let first = 0;
  // The middle of the band in the text, to bring it to the eyes again when the text has been laid out anew.
  let anchor: Anchor | null = null;

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
    lines = linesOf(boxesIn(page, view)).map(({ top, height }) => ({ top: top - start, bottom: top + height - start }));
  };
  /** Shows the band where the text now is; text that was laid out anew since the last time is measured first. */
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
  /** Places that links and the Tab key lead to come into the band. */
  const follow = (): void => {
    const focused = root.activeElement;
    const [box] = focused !== null && view.contains(focused) ? focused.getClientRects() : [];
    if (box !== undefined) goTo(lineAt(lines, middleOf(box) - origin()));
  };

  const isAtTop = dialog.scrollTop < AT_TOP;
  if (!isAtTop) anchor = anchorAt(blocks, eyes());
  main.classList.add('line-focus');
  main.append(above, below);
  update();
  if (isAtTop) goTo(0);

  listenToSteps(reader, main, (way) => goTo(first + way * count), signal);
  dialog.addEventListener('scroll', update, { passive: true, signal });
  view.addEventListener('focusin', () => root.activeElement?.matches('.body [tabindex="-1"]') && follow(), { signal });
  view.addEventListener('keyup', ({ key }) => key === 'Tab' && follow(), { signal });
  const size = new ResizeObserver(update);
  size.observe(view);
  size.observe(dialog);
  store.subscribe(({ lineFocus }) => {
    count = COUNT[lineFocus];
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
