/** The page that opens when Naqi has been installed. */

import { type IconNode, Pin, Puzzle } from 'lucide';
import logoAddress from '../../../icons/naqi.svg';
import { browser } from '../../browser.ts';
import { element } from '../../element.ts';
import { formatNumber, t } from '../../i18n.ts';
import { drawShapes } from '../../reader/icons.ts';
import { setUpPage } from '../own-page.ts';

setUpPage('welcomeTitle');

document.body.prepend(
  element(
    document,
    'main',
    {},
    element(document, 'header', {}, logo(), element(document, 'h1', {}, t('welcomeTitle'))),
    element(document, 'p', { className: 'lead' }, t('description')),
    step(
      1,
      t('welcomePress'),
      drawnToolbar(),
      element(document, 'p', {}, t('welcomePressHow', await shortcut())),
      element(document, 'p', { className: 'pin' }, icon(Puzzle), icon(Pin), t('welcomePin')),
    ),
    step(
      2,
      t('welcomeTry'),
      element(document, 'p', {}, t('welcomeTryHow')),
      link('/pages/welcome/sample.html', t('welcomeTryOpen')),
    ),
    step(
      3,
      t('welcomeSites'),
      element(document, 'p', {}, t('welcomeSitesHow')),
      link('/pages/options/options.html#news-sites', t('welcomeSitesOpen')),
    ),
    element(document, 'p', { className: 'promise' }, t('welcomePromise')),
  ),
);

function step(number: number, title: string, ...content: Node[]): HTMLElement {
  const numeral = element(document, 'span', { className: 'number' }, formatNumber(number));
  return element(document, 'section', {}, element(document, 'h2', {}, numeral, title), ...content);
}

function link(href: string, text: string): HTMLElement {
  return element(document, 'a', { className: 'button', href }, text);
}

function logo(): HTMLElement {
  const image = element(document, 'img', { className: 'logo' });
  image.src = logoAddress;
  image.alt = '';
  return image;
}

function icon(shapes: IconNode): SVGElement {
  return drawShapes(document, shapes);
}

/** A drawing of a browser's toolbar with Naqi's button. It says no more than the text beside it. */
function drawnToolbar(): HTMLElement {
  return element(
    document,
    'div',
    { className: 'toolbar', ariaHidden: 'true' },
    element(document, 'span', { className: 'address' }, element(document, 'bdi', { dir: 'ltr' }, 'example.org')),
    element(document, 'span', { className: 'here' }, logo()),
    icon(Puzzle),
  );
}

/** The shortcut of the button. */
async function shortcut(): Promise<string> {
  const [action] = (await browser.commands?.getAll()) ?? [];
  return action?.shortcut || 'Alt+R';
}
