import { element } from '../element.ts';
import { t, uiDirection, uiLanguage } from '../i18n.ts';
import { controlsOf } from '../settings/controls.ts';
import { openSettings } from '../settings/store.ts';
import { loadFace } from './face.ts';
import { openPreview } from './preview.ts';
import { hostsControl } from './sites.ts';

const { signal } = new AbortController();

document.documentElement.lang = uiLanguage();
document.documentElement.dir = uiDirection();
document.title = t('optionsTitle');
// Letters of Arabic script shall look well in the interface whatever fonts the system has.
if (uiDirection() === 'rtl') loadFace('sans');

const store = await openSettings(signal);
const status = element(document, 'p', { className: 'status', role: 'status' });
const preview = element(document, 'div', { className: 'preview' });
openPreview(preview, store, signal);

document.body.prepend(
  element(
    document,
    'main',
    {},
    element(document, 'h1', {}, t('optionsTitle')),
    element(document, 'section', { className: 'reading' }, preview, ...controlsOf('reading', document, store, signal)),
    element(
      document,
      'section',
      { className: 'listening' },
      element(document, 'h2', {}, t('optionsListening')),
      ...controlsOf('listening', document, store, signal),
    ),
    hostsControl(store, signal),
    status,
  ),
);

let first = true;
store.subscribe(() => {
  status.textContent = first ? '' : t('saved');
  first = false;
}, signal);
