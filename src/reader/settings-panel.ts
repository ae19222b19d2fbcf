import { t } from '../i18n.ts';
import { controlsOf } from '../settings/controls.ts';
import type { Reader } from './context.ts';
import { togglePanel } from './panel.ts';

/** The reading settings over the article, which shows each change at once. */
export function openSettingsPanel(reader: Reader): void {
  togglePanel(reader, 'settings', t('commandSettings'), (panel, signal) =>
    panel.append(...controlsOf('reading', reader.page, reader.store, signal)),
  );
}
