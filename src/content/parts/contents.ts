/** Part: the panel of the article's headings. */

import { openContents } from '../../reader/contents.ts';
import css from '../../reader/css/contents.css?inline';
import { bringDeeds } from '../deeds.ts';

bringDeeds({ contents: openContents }, css);
