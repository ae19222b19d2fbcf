/** Part: the player that reads aloud. */

import player from '../../reader/css/listening.css?inline';
import { listening } from '../../reader/listening/listening.ts';
import { abbreviations } from '../../rules/abbreviations.ts';
import controls from '../../settings/controls.css?inline';
import { bringHandlers } from '../bring-handlers.ts';

bringHandlers({ listen: listening(Object.values(abbreviations)) }, `${controls}\n${player}`);
