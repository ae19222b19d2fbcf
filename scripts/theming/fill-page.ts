/** Makes a fixture of a saved page: its markup without its text, scripts and style sheets. */

import { decode, fillAddress, fillSrcset } from './addresses.ts';
import { fillData } from './data.ts';
import { type Filler, openFiller } from './filler.ts';

/** Attributes that hold one address, whatever the element. */
const ADDRESSES = new Set(
  'href src action poster cite data-src data-lazy-src data-original data-full data-url data-href data-orig-file data-large-file data-medium-file'.split(
    ' ',
  ),
);
const SRCSETS = new Set(['srcset', 'imagesrcset', 'data-srcset', 'data-lazy-srcset']);

/** Attributes that hold what people read, be it a single word. */
const READ = new Set('abbr alt aria-label aria-description content label placeholder summary title value'.split(' '));

/** Attributes whose words are those of HTML or of the theme. */
const MARKUP = new Set(
  (
    'align charset class colspan datetime decoding dir for frameborder height hidden http-equiv id itemprop itemscope itemtype ' +
    'lang loading media method name property rel role rowspan sizes start target type valign width'
  ).split(' '),
);

/** What `<meta>` says of the software and not of the article. */
const SOFTWARE =
  /^(?:viewport|robots|generator|theme-color|referrer|format-detection|og:type|og:locale|twitter:card)$|:(?:width|height|type)$/i;

/** What WordPress writes of the article into the classes of its element and of `<body>`. */
const TERM = /^(category|tag|author|term)-(.+)$/;

const DAY = /^\d{4}-\d{2}-\d{2}/;

/**
 * Changes a page in place: each word becomes filler, addresses lead to example.org, and what is no markup goes. Classes,
 * ids and the order of everything stay. `salt` is what the filler is drawn by.
 */
export function fillPage(page: Document, salt: string): void {
  removeExtras(page);
  const fill = openFiller(page.documentElement.textContent ?? '', salt);
  const site = hostOf(page);
  for (const script of page.querySelectorAll('script')) {
    const data = fillData(script.textContent ?? '', site, fill);
    if (data === null) script.remove();
    else script.textContent = data;
  }
  fillTexts(page, fill);
  for (const element of page.querySelectorAll('*')) {
    for (const attribute of [...element.attributes]) fillAttribute(element, attribute, site, fill);
  }
  for (const meta of page.querySelectorAll('meta[charset], meta[http-equiv="content-type" i]')) meta.remove();
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  page.head.prepend(charset);
}

function removeExtras(page: Document): void {
  const scripts = 'script:not([type="application/ld+json" i])';
  const hints = ['preload', 'modulepreload', 'prefetch', 'dns-prefetch', 'preconnect', 'manifest']
    .map((rel) => `link[rel~="${rel}" i]`)
    .join();
  for (const element of page.querySelectorAll(`${scripts}, style, template, svg > *, base, ${hints}`)) element.remove();
  const comments = page.createNodeIterator(page, 128);
  for (let comment = comments.nextNode(); comment !== null; comment = comments.nextNode())
    comment.parentNode?.removeChild(comment);
  // What stood between scripts leaves pages of empty lines.
  page.normalize();
}

/** The host that the page says it stands on, or else the one that most of its links lead to; empty where none do. */
function hostOf(page: Document): string {
  const said = page.querySelectorAll('link[rel="canonical"], meta[property="og:url"]');
  const [own] = [...said]
    .map((element) => hostIn(element.getAttribute('href') ?? element.getAttribute('content')))
    .filter(Boolean);
  if (own !== undefined) return own;
  const counts = new Map<string, number>();
  for (const link of page.querySelectorAll('a[href]')) {
    const host = hostIn(link.getAttribute('href'));
    if (host !== '') counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

function hostIn(address: string | null): string {
  return address !== null && URL.canParse(address) ? new URL(address).host : '';
}

function fillTexts(page: Document, fill: Filler): void {
  const texts = page.createNodeIterator(page.documentElement, 4);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    if (text.parentElement?.localName === 'script') continue;
    const value = text.nodeValue ?? '';
    const isGap = value.trim() === '' && text.parentElement?.closest('pre') === null;
    text.nodeValue = isGap && value.includes('\n') ? '\n' : fill(value);
  }
}

function fillAttribute(element: Element, attribute: Attr, site: string, fill: Filler): void {
  const { name, value } = attribute;
  const set = (filled: string): void => {
    attribute.value = filled;
  };
  const isSheet = name === 'href' && element.matches('link[rel~="stylesheet" i]');
  if (/^on|^(?:srcdoc|integrity|nonce)$/.test(name)) element.removeAttribute(name);
  else if (isSheet) set(fillAddress(value, site, (word) => word).replace(/\?.*$/, ''));
  else if (ADDRESSES.has(name)) set(fillAddress(value, site, fill));
  else if (SRCSETS.has(name)) set(fillSrcset(value, site, fill));
  else if (name === 'style')
    set(value.replace(/(?<=url\(\s*["']?)[^"')]+/g, (address) => fillAddress(address, site, fill)));
  else if (name === 'class') set(fillClasses(element, value, fill));
  else if (name === 'content' && isSoftware(element)) return;
  else if (/^(?:https?:\/)?\/./.test(value)) set(fillAddress(value, site, fill));
  else if (MARKUP.has(name)) set(fillName(value, fill));
  else if (READ.has(name) || !isSetting(name, value)) set(fillText(value, fill));
}

function isSoftware(element: Element): boolean {
  return SOFTWARE.test(element.getAttribute('property') ?? element.getAttribute('name') ?? '');
}

/** A name or number for the theme's scripts or for screen readers, and no text. */
function isSetting(name: string, value: string): boolean {
  return /^(?:data|aria)-/.test(name) && /^[\w.:/#-]*$/.test(value) && !isSentence(value, 4);
}

/** Whether a name has so many words, or such letters, that it was made of a text: of a headline, for a place to jump to. */
function isSentence(name: string, words: number): boolean {
  return /[^\p{ASCII}]/u.test(name) || (name.match(/[a-z]{2,}/gi)?.length ?? 0) >= words;
}

function fillText(value: string, fill: Filler): string {
  return DAY.test(value) ? value : fill(value);
}

/** Leaves the names of the theme; one of so many words is the article's. */
function fillName(name: string, fill: Filler, words = 5): string {
  const decoded = decode(name);
  return isSentence(decoded, words) ? fill(decoded) : name;
}

function fillClasses(element: Element, value: string, fill: Filler): string {
  const holdsTerms = element.localName === 'body' || element.matches('.hentry, .type-post, .post');
  // Elsewhere the longest names are the software's: `elementor-widget-theme-post-content`.
  const words = holdsTerms ? 5 : Number.POSITIVE_INFINITY;
  const names = value.split(/\s+/).map((name) => {
    const [, kind, term] = (holdsTerms && TERM.exec(name)) || [];
    return kind === undefined || term === undefined ? fillName(name, fill, words) : `${kind}-${fill(term)}`;
  });
  return names.join(' ').trim();
}
