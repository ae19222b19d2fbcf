/** Part: the panel of the reading settings. */

import { ask } from '../../messaging/ask.ts';
import { toggleSettings } from '../../reader/settings-panel.ts';
import css from '../../settings/controls.css?inline';
import { bringHandlers } from '../bring-handlers.ts';

bringHandlers(
  {
    settings: (reader) =>
      toggleSettings(reader, {
        isOn: () => ask('isAutoOpen', null),
        set: (isOn) => ask('setAutoOpen', isOn),
      }),
  },
  css,
);
