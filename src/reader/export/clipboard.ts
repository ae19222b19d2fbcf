/**
 * Puts a text on the clipboard. Pages over http have no `navigator.clipboard`: there the browser's own copying is
 * answered with the text. False where the browser allows neither.
 */
export async function copyText(page: Document, text: string): Promise<boolean> {
  const clipboard = page.defaultView?.navigator.clipboard;
  if (clipboard !== undefined) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch {
      // A page's permissions policy may forbid it; the older way is not asked for.
    }
  }
  const controller = new AbortController();
  page.addEventListener(
    'copy',
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData?.setData('text/plain', text);
    },
    { capture: true, signal: controller.signal },
  );
  const isCopied = page.execCommand('copy');
  controller.abort();
  return isCopied;
}
