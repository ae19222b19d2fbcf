/** Part: print, copy, save. */

import { ask } from '../../ask.ts';
import { copyMarkdown, copyPlainText, print, saveFile } from '../../reader/taking/taking.ts';
import { bringDeeds } from '../deeds.ts';

bringDeeds({
  print,
  copyText: copyPlainText,
  copyMarkdown,
  saveFile: (reader) => saveFile(reader, (src) => ask('picture', src).catch(() => null)),
});
