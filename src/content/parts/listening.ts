/** Part: the player that reads aloud. */

import player from '../../reader/css/listening.css?inline';
import { listenCommand } from '../../reader/listening/listening.ts';
import { abbreviations } from '../../rules/abbreviations.ts';
import controls from '../../settings/controls.css?inline';
import { bringHandlers } from '../bring-handlers.ts';

bringHandlers({ listen: listenCommand(Object.values(abbreviations)) }, `${controls}\n${player}`);
