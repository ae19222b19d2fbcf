import type { Reader } from './context.ts';

/** Where eyes rest, as a share of the dialog's height: a little over its middle. */
export const EYES = 0.4;

/** Brings a block under the toolbar and gives it the focus, as a link to it would. The page's address stays. */
export function goTo({ dialog }: Reader, block: HTMLElement): void {
  block.style.scrollMarginBlockStart = `${barHeight(dialog) + 12}px`;
  block.scrollIntoView({ block: 'start', behavior: 'auto' });
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
}

/** Height of the toolbar that stands over the top of the paper, in CSS pixels. */
export function barHeight(dialog: Element): number {
  return dialog.querySelector('.toolbar')?.getBoundingClientRect().height ?? 0;
}

/** Links to a place in the article lead there inside the reader. */
export function followPlaceLinks(reader: Reader): void {
  reader.view.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
      if (link === null) return;
      event.preventDefault();
      const place = reader.view.getElementsByClassName((link.getAttribute('href') ?? '').slice(1))[0];
      if (place instanceof HTMLElement) goTo(reader, place);
    },
    { signal: reader.signal },
  );
}
