/** Part: the panel of the reading settings. */

import { ask } from '../../ask.ts';
import { openSettingsPanel } from '../../reader/settings-panel.ts';
import css from '../../settings/controls.css?inline';
import { bringDeeds } from '../deeds.ts';

bringDeeds(
  {
    settings: (reader) =>
      openSettingsPanel(reader, {
        isAlways: () => ask('isAlways', null),
        setAlways: (isOn) => ask('always', isOn),
      }),
  },
  css,
);
