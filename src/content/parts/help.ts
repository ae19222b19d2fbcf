/** Part: the panel of keys. */

import { openHelp } from '../../reader/help.ts';
import { bringDeeds } from '../deeds.ts';

bringDeeds({ help: openHelp });
