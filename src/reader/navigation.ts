import type { Reader } from './context.ts';

/** Where the eyes rest, as a share of the dialog's height: a little above its middle. */
export const EYE_LEVEL = 0.4;

/** Between the toolbar and a block that is scrolled to. */
const MARGIN_PX = 12;

/** Scrolls a block to below the toolbar and focuses it, as a link to it would. The page's address stays the same. */
export function goTo({ dialog }: Reader, block: HTMLElement): void {
  block.style.scrollMarginBlockStart = `${barHeight(dialog) + MARGIN_PX}px`;
  block.scrollIntoView({ block: 'start', behavior: 'auto' });
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
}

/** Height in CSS pixels of the toolbar, which covers the top of the dialog. */
export function barHeight(dialog: Element): number {
  return dialog.querySelector('.toolbar')?.getBoundingClientRect().height ?? 0;
}

/** Has links to a fragment of the article lead there inside the reader. Targets are marked by classes, not by ids. */
export function followFragmentLinks(reader: Reader): void {
  reader.view.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
      if (link === null) return;
      event.preventDefault();
      const target = reader.view.getElementsByClassName((link.getAttribute('href') ?? '').slice(1))[0];
      if (target instanceof HTMLElement) goTo(reader, target);
    },
    { signal: reader.signal },
  );
}
