/** Part: line focus, which dims all but a few lines. */

import css from '../../reader/css/line-focus.css?inline';
import { lineFocusToggle } from '../../reader/line-focus/line-focus.ts';
import { bringHandlers } from '../bring-handlers.ts';

bringHandlers({ lineFocus: lineFocusToggle() }, css);
