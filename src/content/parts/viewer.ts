/** Part: the viewer of the article's pictures. */

import css from '../../reader/css/viewer.css?inline';
import { openViewer } from '../../reader/viewer/viewer.ts';
import { bringHandlers } from '../bring-handlers.ts';

bringHandlers({ pictures: openViewer }, css);
