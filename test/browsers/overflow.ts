/** Runs in a page: what stands out of the window to a side, or is cut off inside its own box. */
export function cutOff(root: ParentNode | null): string[] {
  const scrollers = 'pre, table, .body *';
  return [...(root ?? document).querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      if (width <= 1 || height <= 1 || !element.checkVisibility()) return false;
      const isOutside = left < -1 || right > innerWidth + 1;
      const isClipped =
        getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      return (isOutside || isClipped) && element.closest(scrollers) === null;
    })
    .map((element) => element.className || element.localName);
}

/** Runs in a page: controls that a finger would miss; links in a line of text are what WCAG leaves out. */
export function tooSmall(root: ParentNode | null): string[] {
  return [...(root ?? document).querySelectorAll<HTMLElement>('button, input, select, summary')]
    .filter((control) => control.checkVisibility())
    .filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      return width < 44 || height < 44;
    })
    .map((control) => `${control.id || control.className} ${JSON.stringify(control.getBoundingClientRect())}`);
}
