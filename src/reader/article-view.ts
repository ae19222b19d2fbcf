import type { Article } from '../article/types.ts';
import { formatDay, plural, uiLanguage } from '../i18n.ts';
import type { SettingsStore } from '../settings/store.ts';
import { drawIcon } from './icons.ts';
import { readingMinutes } from './reading-time.ts';

/** The article as the reader shows it: site, headline, byline and text. `addDateAndReadingTime` adds the rest. */
export function articleView(page: Document, article: Article, store: SettingsStore, signal: AbortSignal): HTMLElement {
  const view = page.createElement('article');
  if (article.lang !== '') view.lang = article.lang;
  view.dir = article.dir;
  const header = page.createElement('header');
  if (article.site !== '') header.append(siteLine(page, article.site));
  const title = line(page, 'h1', 'title', article.title);
  title.id = 'title';
  title.tabIndex = -1;
  // Otherwise the dialog focuses the article's first link and scrolls to it.
  title.autofocus = true;
  const meta = page.createElement('p');
  meta.className = 'meta';
  if (article.byline !== '') meta.append(line(page, 'span', 'byline', article.byline));
  header.append(title, meta);
  const body = page.createElement('div');
  body.className = 'body';
  body.append(showable(page, article.body, store, signal));
  view.append(header, body);
  return view;
}

/**
 * Adds the date and the reading time to the view. To be called once the text has been painted: the first number and the
 * first date that `Intl` formats in a process take a fifth of the time from the press to the text.
 */
export function addDateAndReadingTime(page: Document, view: Element, article: Article): void {
  const meta = view.querySelector('.meta');
  const day = formatDay(article.published);
  if (day !== '') {
    const time = page.createElement('time');
    time.className = 'published';
    time.dateTime = article.published;
    time.dir = 'auto';
    time.lang = uiLanguage();
    time.textContent = day;
    meta?.append(time);
  }
  const minutes = line(page, 'span', 'reading-time', plural('minutes', readingMinutes(article)));
  minutes.lang = uiLanguage();
  meta?.append(minutes);
}

/** The site's name. A name of another script is isolated, and the line keeps the article's direction and side. */
function siteLine(page: Document, site: string): HTMLElement {
  const element = page.createElement('p');
  element.className = 'site';
  const name = element.appendChild(page.createElement('bdi'));
  name.textContent = site;
  return element;
}

/** An element that takes its direction from its own letters, so that Latin does not reorder the Arabic around it. */
function line(page: Document, name: 'h1' | 'span', className: string, text: string): HTMLElement {
  const element = page.createElement(name);
  element.className = className;
  element.dir = 'auto';
  element.textContent = text;
  return element;
}

/**
 * Copies the article's nodes into the page. Pictures are created again: a page's policy blocks and reports those of a
 * sanitised fragment in Firefox, and lazy ones of other hosts in Chromium. They load once the settings show pictures.
 */
function showable(page: Document, body: DocumentFragment, store: SettingsStore, signal: AbortSignal): DocumentFragment {
  const sources = [...body.querySelectorAll('img')].map((image) => {
    const { src } = image;
    image.removeAttribute('src');
    return src;
  });
  const shown = page.importNode(body, true);
  // The article itself stays as it was, for copying and saving.
  for (const [index, image] of [...body.querySelectorAll('img')].entries())
    image.setAttribute('src', sources[index] ?? '');
  const images = [...shown.querySelectorAll('img')].map((old) => {
    const image = page.createElement('img');
    for (const { name, value } of old.attributes) image.setAttribute(name, value);
    image.addEventListener('error', () => image.closest('figure')?.classList.add('missing'), { once: true });
    old.replaceWith(image);
    return image;
  });
  for (const card of shown.querySelectorAll('.embed figcaption')) card.prepend(drawIcon(page, 'elsewhere'));
  store.subscribe(({ pictures }) => {
    if (pictures === 'hidden') return;
    for (const [index, image] of images.entries())
      if (!image.hasAttribute('src')) image.setAttribute('src', sources[index] ?? '');
  }, signal);
  return shown;
}
