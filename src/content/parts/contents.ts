/** Part: the panel of the article's headings. */

import { openContents } from '../../reader/contents.ts';
import { bringDeeds } from '../deeds.ts';

bringDeeds({ contents: openContents });
