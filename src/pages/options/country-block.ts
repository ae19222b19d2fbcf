import { normalise } from '../../article/text/text.ts';
import { element } from '../../element.ts';
import { formatNumber, plural, t } from '../../i18n.ts';
import type { NewsSite } from '../../rules/news-sites.ts';
import { covers } from '../../settings/schema.ts';
import type { SettingsStore } from '../../settings/store.ts';
import { sitesSwitch } from './sites-switch.ts';

/** The news sites of a country. */
export interface Country {
  /** In the interface's language. */
  name: string;
  sites: readonly NewsSite[];
}

/** A country's sites as a block that can be opened, with a switch for each site and one for all. */
export interface CountryBlock {
  block: HTMLElement;
  /** Shows only the sites that contain a normalised text, and returns their number. */
  search(wanted: string): number;
}

export function countryBlock({ name, sites }: Country, store: SettingsStore, signal: AbortSignal): CountryBlock {
  const message = element(document, 'p', { className: 'message', role: 'alert' });
  const count = element(document, 'span', { className: 'count' });
  const rows = sites.map((site) => {
    const label = [nameOf(site), element(document, 'bdi', { dir: 'ltr', className: 'domain' }, site.domain)];
    return {
      row: element(document, 'li', {}, sitesSwitch([site.domain], label, message, store, signal)),
      text: normalise(`${site.name} ${site.domain} ${name}`),
    };
  });
  const hosts = sites.map(({ domain }) => domain);
  const all = element(
    document,
    'li',
    { className: 'all' },
    sitesSwitch(hosts, [t('newsSitesAll', name)], message, store, signal),
  );
  const block = element(
    document,
    'details',
    {},
    element(document, 'summary', {}, name, count),
    message,
    element(document, 'ul', {}, ...(sites.length > 1 ? [all] : []), ...rows.map(({ row }) => row)),
  );
  store.subscribe((settings) => {
    const on = hosts.filter((host) => covers(settings.sites, host)).length;
    count.classList.toggle('some', on > 0);
    count.textContent =
      on > 0 ? t('newsSitesOn', formatNumber(on), formatNumber(hosts.length)) : plural('newsSitesCount', hosts.length);
  }, signal);
  return {
    block,
    search(wanted) {
      const found = rows.filter(({ row, text }) => {
        row.hidden = !text.includes(wanted);
        return !row.hidden;
      }).length;
      // It would also switch sites that are hidden.
      all.hidden = found < rows.length;
      block.hidden = found === 0;
      block.open = wanted !== '' && found > 0;
      return found;
    },
  };
}

function nameOf({ name, lang }: NewsSite): HTMLElement {
  const made = element(document, 'span', { dir: 'auto', className: 'name' }, name);
  made.lang = lang;
  return made;
}
