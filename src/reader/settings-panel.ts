import { t } from '../i18n.ts';
import { controlsOf } from '../settings/controls.ts';
import type { Reader } from './context.ts';
import { togglePanel } from './panel.ts';
import { type Site, siteSwitch } from './site-switch.ts';

/** The reading settings over the article, which shows each change at once, and the switch of this site. */
export function openSettingsPanel(reader: Reader, site: Site): void {
  togglePanel(reader, 'settings', t('commandSettings'), (panel, signal) =>
    panel.append(siteSwitch(reader, site, signal), ...controlsOf('reading', reader.page, reader.store, signal)),
  );
}
