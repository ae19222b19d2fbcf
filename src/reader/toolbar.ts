import { t } from '../i18n.ts';
import type { NamedCommand } from './commands.ts';
import type { Reader } from './context.ts';
import { drawIcon } from './icons.ts';

/** The bar of buttons over the article, made from the commands. */
export function toolbarFor(reader: Reader): HTMLElement {
  const bar = reader.page.createElement('div');
  bar.className = 'toolbar';
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', t('readerLabel'));
  bar.append(...reader.commands.filter(({ place }) => place === 'bar').map((command) => button(reader, command)));
  return bar;
}

/** A command's button, with its name and first key as tooltip. */
function button(reader: Reader, { name, label, icon, keys }: NamedCommand): HTMLElement {
  const made = reader.page.createElement('button');
  made.type = 'button';
  made.className = name;
  made.title = keys[0] === undefined ? t(label) : `${t(label)} (${keys[0].toUpperCase()})`;
  made.setAttribute('aria-label', t(label));
  made.append(drawIcon(reader.page, icon));
  made.addEventListener('click', () => reader.run(name));
  return made;
}
