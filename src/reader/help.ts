import { t } from '../i18n.ts';
import type { Reader } from './context.ts';
import { keyList } from './key-list.ts';
import { togglePanel } from './panel.ts';

/** The panel of the keys that this article's commands have. */
export function openHelp(reader: Reader): void {
  togglePanel(reader, 'help', t('commandHelp'), (panel) => panel.append(keyList(reader.page, reader.commands)));
}
