/**
 * Copies a text to the clipboard, and returns whether the browser allowed it. Pages over http have no
 * `navigator.clipboard`: there the browser's copy command is run and its event answered with the text.
 */
export async function copyText(page: Document, text: string): Promise<boolean> {
  const clipboard = page.defaultView?.navigator.clipboard;
  if (clipboard !== undefined) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch {
      // A page's permissions policy may forbid it. It does not apply to the older way.
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
