/** Part: the panel of the article's headings. */

import { toggleContents } from '../../reader/contents-panel.ts';
import css from '../../reader/css/contents.css?inline';
import { bringHandlers } from '../bring-handlers.ts';

bringHandlers({ contents: toggleContents }, css);
