/** Part: print, copy, save. */

import { ask } from '../../messaging/ask.ts';
import { copyMarkdown, copyPlainText, print, saveFile } from '../../reader/export/export.ts';
import { bringHandlers } from '../bring-handlers.ts';

bringHandlers({
  print,
  copyText: copyPlainText,
  copyMarkdown,
  saveFile: (reader) => saveFile(reader, (src) => ask('picture', src).catch(() => null)),
});
