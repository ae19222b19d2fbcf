import { t } from '../i18n.ts';
import { controlsOf } from '../settings/controls.ts';
import { type AutoOpen, autoOpenSwitch } from './auto-open-switch.ts';
import type { Reader } from './context.ts';
import { togglePanel } from './panel.ts';

/** Opens or closes the panel of the reading settings, with the switch of this site. */
export function toggleSettings(reader: Reader, autoOpen: AutoOpen): void {
  togglePanel(reader, 'settings', t('commandSettings'), (panel, signal) =>
    panel.append(autoOpenSwitch(reader, autoOpen, signal), ...controlsOf('reading', reader.page, reader.store, signal)),
  );
}
