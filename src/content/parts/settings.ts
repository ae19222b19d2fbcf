/** Part: the panel of the reading settings. */

import { openSettingsPanel } from '../../reader/settings-panel.ts';
import { bringDeeds } from '../deeds.ts';

bringDeeds({ settings: openSettingsPanel });
