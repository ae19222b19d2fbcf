import { t } from '../i18n.ts';
import type { Reader } from './context.ts';
import { keyList } from './key-list.ts';
import { togglePanel } from './panel.ts';

/** Opens or closes the panel with the keys of this article's commands. */
export function toggleHelp(reader: Reader): void {
  togglePanel(reader, 'help', t('commandHelp'), (panel) => panel.append(keyList(reader.page, reader.commands)));
}
