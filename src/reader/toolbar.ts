import { element } from '../element.ts';
import { t } from '../i18n.ts';
import type { Command, Reader } from './context.ts';
import { iconButton } from './icon-button.ts';
import { drawIcon } from './icons.ts';

/** The bar of buttons over the article, made from the commands. */
export function toolbarFor(reader: Reader): HTMLElement {
  const buttons = reader.commands.filter(({ shownIn }) => shownIn === 'bar').map((command) => button(reader, command));
  return element(reader.page, 'header', { className: 'toolbar round', ariaLabel: t('readerLabel') }, ...buttons);
}

/** A command's button, with its label and first key as tooltip. */
function button(reader: Reader, { name, label, icon, keys, hasPanel }: Command): HTMLElement {
  const title = keys[0] === undefined ? t(label) : `${t(label)} (${keys[0].toUpperCase()})`;
  const made = iconButton(reader.page, name, t(label), drawIcon(reader.page, icon), () => reader.run(name), title);
  if (hasPanel === true) made.ariaExpanded = 'false';
  if (name === 'close') {
    // The browser does it by itself if the scripts have died with their extension, which happens in Firefox.
    made.commandForElement = reader.dialog;
    made.command = 'close';
  }
  return made;
}
