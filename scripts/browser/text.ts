/**
 * Text of a function that runs `run` in a browser, with what it is called with first and `args` after that, and
 * gives the answer as JSON: the one form in which both protocols carry a value unchanged.
 *
 * tsx (esbuild with `keepNames`) leaves calls to a helper `__name` in the text of functions; the wrapper has one.
 */
export function functionText(run: (...args: never[]) => unknown, args: readonly unknown[]): string {
  const named = `((__name) => (${String(run)}))((named) => named)`;
  return `async (...first) => JSON.stringify(await ${named}(...first, ...${JSON.stringify(args)}))`;
}

/**
 * Text of a function for the background that runs `run` in the world of the extension's content scripts, in the tab in
 * front. Only the background gets there in both browsers.
 */
export function contentFunctionText(run: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const [frame] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: ${functionText(run, args)} });
    if (frame.error) throw frame.error;
    return frame.result;
  }`;
}

/** The answer of a function made by `functionText`. */
export function fromJson<T>(answer: unknown): T {
  // `undefined` has no JSON. What type the answer has, only the function that gave it can promise.
  return typeof answer === 'string' ? JSON.parse(answer) : (undefined as T);
}
