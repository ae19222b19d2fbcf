/** Bundled to run beside the extension's scripts in a page: whether auto-open would open there. */

import { isArticle } from '../../src/article/detect.ts';

declare global {
  var naqiIsArticle: () => boolean;
}

globalThis.naqiIsArticle = () => isArticle(document);
