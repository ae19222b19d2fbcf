import { t, uiDirection, uiLanguage } from '../i18n.ts';
import { schema } from '../settings/schema.ts';
import { openSettings } from '../settings/store.ts';
import { choiceControl, rangeControl } from './controls.ts';
import { element } from './element.ts';
import { openPreview } from './preview.ts';
import { hostsControl } from './sites.ts';

const { signal } = new AbortController();

document.documentElement.lang = uiLanguage();
document.documentElement.dir = uiDirection();
document.title = t('optionsTitle');

const store = await openSettings(signal);
const status = element('p', { className: 'status', role: 'status' });
const preview = element('div', { className: 'preview' });
openPreview(preview, store, signal);

document.body.prepend(
  element(
    'main',
    {},
    element('h1', {}, t('optionsTitle')),
    element(
      'section',
      { className: 'reading' },
      preview,
      rangeControl('size', schema.size, store, signal),
      choiceControl('palette', schema.palette, store, signal),
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
