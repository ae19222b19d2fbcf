/** The headings of an article's text, without the headline. */
export function headingsOf(view: Element): HTMLElement[] {
  return [...view.querySelectorAll<HTMLElement>('.body :is(h2, h3, h4, h5, h6)')];
}
