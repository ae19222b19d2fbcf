import { normalise } from '../../article/text/text.ts';
import { element } from '../../element.ts';
import { plural, t, uiLanguage } from '../../i18n.ts';
import { newsSites } from '../../rules/news-sites.ts';
import type { SettingsStore } from '../../settings/store.ts';
import { type Country, countryBlock } from './country-block.ts';

/** The section of well-known news sites by country, each with a switch, and a search field. */
export function newsSitesSection(store: SettingsStore, signal: AbortSignal): HTMLElement {
  const countries = countriesInOrder().map((country) => countryBlock(country, store, signal));
  const found = element(document, 'p', { className: 'found', role: 'status' });
  const input = element(document, 'input', { type: 'search', dir: 'auto', ariaLabel: t('newsSitesSearch') });
  input.placeholder = t('newsSitesSearch');
  input.addEventListener(
    'input',
    () => {
      const wanted = normalise(input.value);
      const count = countries.reduce((sum, country) => sum + country.search(wanted), 0);
      found.textContent = wanted === '' ? '' : plural('newsSitesCount', count);
    },
    { signal },
  );
  return element(
    document,
    'section',
    { id: 'news-sites', className: 'news-sites' },
    element(document, 'h2', {}, t('newsSites')),
    element(document, 'p', {}, t('newsSitesHelp')),
    input,
    found,
    element(document, 'div', { className: 'countries' }, ...countries.map(({ block }) => block)),
  );
}

/** The countries, sorted by their names in the interface's language. */
function countriesInOrder(): Country[] {
  const names = new Intl.DisplayNames([uiLanguage()], { type: 'region' });
  const order = new Intl.Collator(uiLanguage());
  return [...new Set(newsSites.map(({ country }) => country))]
    .map((country) => ({
      name: names.of(country) ?? country,
      sites: newsSites.filter((site) => site.country === country),
    }))
    .sort((one, other) => order.compare(one.name, other.name));
}
