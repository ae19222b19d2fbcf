/** Part: the panel of keys. */

import { openHelp } from '../../reader/help.ts';
import { bringHandlers } from '../bring-handlers.ts';

bringHandlers({ help: openHelp });
