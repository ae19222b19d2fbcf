import { element } from '../../element.ts';
import { t } from '../../i18n.ts';
import { controlsOf } from '../../settings/controls.ts';
import { openSettings } from '../../settings/store.ts';
import { setUpPage } from '../own-page.ts';
import { dataSection } from './data-section.ts';
import { newsSitesSection } from './news-sites-section.ts';
import { openPreview } from './preview.ts';
import { sectionLinks } from './section-links.ts';
import { shortcutsSection } from './shortcuts-section.ts';
import { siteListSection } from './site-list-section.ts';
import { askAboutSite } from './site-question.ts';

const { signal } = new AbortController();

setUpPage('optionsTitle');
const store = await openSettings(signal);
const status = element(document, 'p', { className: 'status', role: 'status' });
const question = element(document, 'div', {});
const { preview, choice } = openPreview(store, signal);

const sections = [
  element(
    document,
    'section',
    { id: 'reading', className: 'reading' },
    element(document, 'div', { className: 'head' }, element(document, 'h2', {}, t('optionsReading')), choice),
    preview,
    ...controlsOf('reading', document, store, signal),
  ),
  siteListSection(store, signal),
  newsSitesSection(store, signal),
  element(
    document,
    'section',
    { id: 'listening', className: 'listening' },
    element(document, 'h2', {}, t('optionsListening')),
    ...controlsOf('listening', document, store, signal),
  ),
  shortcutsSection(signal),
  dataSection(store, signal),
];

document.body.prepend(
  element(
    document,
    'main',
    {},
    element(document, 'h1', {}, t('optionsTitle')),
    sectionLinks(sections),
    element(document, 'div', { className: 'sections' }, question, ...sections),
    status,
  ),
);
askAboutSite(question, store, signal);
// When the browser looked for the address's fragment, it was not there yet.
document.getElementById(location.hash.slice(1))?.scrollIntoView();

let first = true;
store.subscribe(() => {
  status.textContent = first ? '' : t('saved');
  first = false;
}, signal);
store.subscribeFailures(() => {
  status.textContent = t('settingNotKept');
}, signal);
