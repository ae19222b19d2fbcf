/** Part: the player that reads aloud. */

import css from '../../reader/css/listening.css?inline';
import { listening } from '../../reader/listening/listening.ts';
import { abbreviations } from '../../rules/abbreviations.ts';
import { bringDeeds } from '../deeds.ts';

bringDeeds({ listen: listening(Object.values(abbreviations)) }, css);
