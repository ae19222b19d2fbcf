/** Part: the panel of the article's headings. */

import { openContents } from '../../reader/contents.ts';
import css from '../../reader/css/contents.css?inline';
import { bringHandlers } from '../bring-handlers.ts';

bringHandlers({ contents: openContents }, css);
