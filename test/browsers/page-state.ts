/** What a page could notice of a visit, over all that may be in use while one reads. Runs in the page. */
export function pageState(): Record<string, unknown> {
  const selection = getSelection();
  return {
    html: document.documentElement.outerHTML,
    // Firefox sets a page that is laid out anew to the device's pixels.
    scroll: [scrollX, scrollY].map(Math.round),
    focus: document.activeElement?.outerHTML.slice(0, 80),
    selection: [selection?.toString(), selection?.anchorOffset, selection?.focusOffset],
    playing: [...document.querySelectorAll<HTMLMediaElement>('audio, video')].map(({ paused, muted, volume }) => [
      paused,
      muted,
      volume,
    ]),
    title: document.title,
    address: location.href,
    history: history.length,
    fonts: document.fonts.size,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    highlights: CSS.highlights.size,
  };
}

/** What of a page's state is no longer as it was, each with the place from where it differs. */
export function differences(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  return Object.keys(before).flatMap((key) => {
    const [was, is] = [JSON.stringify(before[key]) ?? '', JSON.stringify(after[key]) ?? ''];
    if (was === is) return [];
    const start = [...was].findIndex((character, index) => character !== is[index]);
    const around = (text: string): string => text.slice(Math.max(0, start - 40), start + 80);
    return [`${key} was ${around(was)}, is ${around(is)}`];
  });
}
