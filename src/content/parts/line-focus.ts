/** Part: all but a few lines dimmed. */

import css from '../../reader/css/line-focus.css?inline';
import { lineFocusToggle } from '../../reader/line-focus/line-focus.ts';
import { bringDeeds } from '../deeds.ts';

bringDeeds({ lineFocus: lineFocusToggle() }, css);
