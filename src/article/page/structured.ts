import { overlap, squeeze, words } from '../text/text.ts';
import { decodeEntities } from './entities.ts';

/** An author as a page states them for machines. */
export interface StatedAuthor {
  name: string;
  /** Whether the page says that it is a person. */
  isPerson: boolean;
  /** The page's label for the name, in its own language. */
  label?: string;
}

/** What a page states about itself for machines. Every value may be empty. */
export interface Structured {
  title: string;
  /** The document's own title, often with the site's name. */
  documentTitle: string;
  /** The stated authors, most reliable first. */
  authors: readonly StatedAuthor[];
  /** Names of the site and its publisher. */
  organisations: readonly string[];
  published: string;
  modified: string;
  site: string;
  url: string;
  picture: string;
  /** The whole text, if the page states it. */
  text: string;
  /** Types of JSON-LD, and `og:type`, lower case. */
  types: readonly string[];
}

/** Types of schema.org, and `article` of Open Graph, for articles of any kind. */
const ARTICLE_TYPE =
  /^(?:(?:og:)?article|\w*newsarticle|reportage\w*|opinion\w*|analysis\w*|blogposting|liveblogposting|report)$/;

/** Names of the day of publication in `<meta>`, best first: Open Graph, schema.org, analytics, Dublin Core, plain ones. */
const PUBLISHED_META = [
  'article:published_time',
  'article:published',
  'datePublished',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
];

/** The same of the last change. */
const MODIFIED_META = [
  'article:modified_time',
  'article:modified',
  'dateModified',
  'og:updated_time',
  'dcterms.modified',
];

/** Names of meta tags that describe the article, not the site. */
const OF_THE_ARTICLE = /title$|image$|author$|url$|published|modified|date|^twitter:(?:data|label)/i;

/** Shorter headlines, in words, may be a section's name. */
const MIN_HEADLINE_WORDS = 3;

/** Shares of common words of a heading with the title that it repeats, and of two headlines by chance; 0 to 1. */
const MIN_AGREEMENT = 0.8;
const MAX_FOREIGN_OVERLAP = 0.25;

/** An object of JSON-LD. */
type Thing = { [key: string]: Json };
type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Reads meta tags and JSON-LD. Broken JSON is ignored. */
export function readStructured(page: Document): Structured {
  const isShown = shownHeadlines(page);
  const tags = metaTags(page);
  const isStale = !isShown(tags.get('og:title') ?? '');
  const meta = (...names: readonly string[]): string =>
    names
      .filter((name) => !isStale || !OF_THE_ARTICLE.test(name))
      .map((name) => tags.get(name.toLowerCase()) ?? '')
      .find((content) => content !== '') ?? '';
  const things = jsonLd(page);
  const articles = things.filter((thing) => typesOf(thing).some(isArticleType));
  const article = articles.find((thing) => isShown(textValue(thing.headline, page)));
  const authors: StatedAuthor[] = [
    ...authorsOf(article?.author, things, page),
    // Yoast's plug-in, the most common of its kind, states the author like this.
    { name: meta('twitter:data1'), isPerson: true, label: meta('twitter:label1') },
    ...[meta('author'), meta('parsely-author'), meta('article:author')].map((name) => ({ name, isPerson: false })),
  ].filter(({ name }) => name !== '' && !/^https?:|@/.test(name));
  const site =
    meta('og:site_name') || textValue(things.find((thing) => typesOf(thing).includes('website'))?.name, page);
  const publishers = things.filter((thing) => typesOf(thing).some((type) => /organization$/.test(type)));
  return {
    title: meta('og:title', 'twitter:title') || textValue(article?.headline, page),
    documentTitle: squeeze(page.title),
    authors,
    organisations: [site, ...publishers.map(({ name }) => textValue(name, page))].filter((name) => name !== ''),
    published: textValue(article?.datePublished, page) || meta(...PUBLISHED_META),
    modified: textValue(article?.dateModified, page) || meta(...MODIFIED_META),
    site,
    url: isStale ? '' : (page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url')),
    picture: meta('og:image', 'twitter:image'),
    text: typeof article?.articleBody === 'string' ? decodeEntities(article.articleBody, page).trim() : '',
    types: [...things.flatMap(typesOf), meta('og:type').toLowerCase()].filter((type) => type !== ''),
  };
}

/**
 * A test whether a headline that is stated for machines may be the one of the page that is shown. On sites that change
 * the article without loading a page, the head may still describe the article before; a page may also state several. A
 * headline is another article's if it has next to no word in common with the title and the main heading, which agree.
 */
function shownHeadlines(page: Document): (headline: string) => boolean {
  const title = page.title;
  const shown = [...page.querySelectorAll('h1')]
    .map((heading) => squeeze(heading.textContent ?? ''))
    .filter((heading) => words(heading).length >= MIN_HEADLINE_WORDS && overlap(heading, title) >= MIN_AGREEMENT);
  return (headline) =>
    shown.length === 0 ||
    words(headline).length < MIN_HEADLINE_WORDS ||
    [title, ...shown].some((text) => overlap(headline, text) > MAX_FOREIGN_OVERLAP);
}

/** The content of the first meta tag of each name, by its lower-case name, whichever attribute states it. */
function metaTags(page: Document): ReadonlyMap<string, string> {
  const stated = new Map<string, string>();
  for (const tag of page.querySelectorAll('meta')) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = tag.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && !stated.has(name)) stated.set(name, squeeze(tag.getAttribute('content') ?? ''));
    }
  }
  return stated;
}

/** Whether a type of JSON-LD, or an `og:type`, in lower case, is one of an article. */
export function isArticleType(type: string): boolean {
  return ARTICLE_TYPE.test(type);
}

function jsonLd(page: Document): Thing[] {
  const found: Thing[] = [];
  const visit = (value: Json): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      found.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'publisher']) {
        const inner = value[key];
        if (inner !== undefined) visit(inner);
      }
    }
  };
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    // Line breaks inside strings are the most common mistake.
    const source = (script.textContent ?? '')
      .replace(/^\s*(?:<!\[CDATA\[|\/\*.*?\*\/)|\]\]>\s*$/g, '')
      .replace(/\p{Cc}+/gu, ' ');
    try {
      visit(JSON.parse(source) as Json);
    } catch {
      // Not JSON: what the page shows remains.
    }
  }
  return found;
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type])
    .filter((name) => typeof name === 'string')
    .map((name) => name.toLowerCase());
}

function authorsOf(author: Json | undefined, things: readonly Thing[], page: Document): StatedAuthor[] {
  if (author === undefined || author === null) return [];
  if (typeof author === 'string') return [{ name: textValue(author, page), isPerson: false }];
  if (Array.isArray(author)) {
    const all = author.flatMap((one) => (Array.isArray(one) ? [] : authorsOf(one, things, page)));
    return all.length < 2
      ? all
      : [{ name: all.map(({ name }) => name).join(', '), isPerson: all.every((one) => one.isPerson) }];
  }
  if (typeof author !== 'object') return [];
  const thing =
    author.name === undefined && typeof author['@id'] === 'string'
      ? things.find((other) => other['@id'] === author['@id'] && other.name !== undefined)
      : author;
  return thing === undefined
    ? []
    : [{ name: textValue(thing.name, page), isPerson: typesOf(thing).includes('person') }];
}

/** A text of JSON-LD, or the first of several. Many pages encode it like HTML. */
function textValue(value: Json | undefined, page: Document): string {
  if (Array.isArray(value)) return textValue(value[0], page);
  return typeof value === 'string' ? squeeze(decodeEntities(value, page)) : '';
}
