/** Part: the panel with the reader's keys. */

import { toggleHelp } from '../../reader/help-panel.ts';
import { bringHandlers } from '../bring-handlers.ts';

bringHandlers({ help: toggleHelp });
