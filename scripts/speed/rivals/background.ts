/** Runs the rival's one script in the page whose toolbar button is pressed. */

declare const chrome: {
  readonly action: { readonly onClicked: { addListener(listener: (tab: { id: number }) => void): void } };
  readonly scripting: { executeScript(injection: object): Promise<unknown> };
};

/** Chromium refuses one press in ten, and takes it a moment later; Naqi's own background tries again like this. */
async function inject(tabId: number): Promise<void> {
  for (const delay of [0, 30, 100]) {
    try {
      await chrome.scripting.executeScript({ target: { tabId }, files: ['reader.js'] });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }
}

chrome.action.onClicked.addListener(({ id }) => void inject(id));

export {};
