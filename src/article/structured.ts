import { squeeze } from './text.ts';

/** What a page says of itself in its head, for machines. Every value may be empty. */
export interface Structured {
  title: string;
  /** The document's own title, often with the site's name. */
  documentTitle: string;
  authors: readonly string[];
  published: string;
  site: string;
  url: string;
  picture: string;
  /** Types of JSON-LD, and `og:type`, lower case. */
  types: readonly string[];
}

const ARTICLE_TYPE =
  /^(?:\w*newsarticle|article|reportage\w*|opinion\w*|analysis\w*|blogposting|liveblogposting|report)$/;

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

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Reads meta tags and JSON-LD. Broken JSON is left out, never an error. */
export function readStructured(page: Document): Structured {
  const meta = (...names: readonly string[]): string => {
    for (const name of names) {
      const found = page.querySelector(
        `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
      );
      const content = squeeze(found?.getAttribute('content') ?? '');
      if (content !== '') return content;
    }
    return '';
  };
  const things = jsonLd(page);
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE_TYPE.test(type)));
  const authors = [
    ...(article === undefined ? [] : namesOf(article.author, things)),
    meta('author'),
    meta('parsely-author'),
    meta('article:author'),
  ];
  return {
    title: meta('og:title', 'twitter:title') || textValue(article?.headline),
    documentTitle: squeeze(page.title),
    authors: [...new Set(authors.map(decodeEntities).filter((name) => name !== '' && !/^https?:/.test(name)))],
    published: textValue(article?.datePublished) || meta(...PUBLISHED_META),
    site: meta('og:site_name') || textValue(things.find((thing) => typesOf(thing).includes('website'))?.name),
    url: page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
    picture: meta('og:image', 'twitter:image'),
    types: [...things.flatMap(typesOf), meta('og:type').toLowerCase()].filter((type) => type !== ''),
  };
}

function jsonLd(page: Document): { [key: string]: Json }[] {
  const found: { [key: string]: Json }[] = [];
  const visit = (value: Json): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      found.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) {
        const inner = value[key];
        if (inner !== undefined) visit(inner);
      }
    }
  };
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    // Line breaks inside strings are the commonest mistake.
    const source = (script.textContent ?? '')
      .replace(/^\s*(?:<!\[CDATA\[|\/\*.*?\*\/)|\]\]>\s*$/g, '')
      .replace(/\p{Cc}+/gu, ' ');
    try {
      visit(JSON.parse(source) as Json);
    } catch {
      // Not JSON: the page's own words remain.
    }
  }
  return found;
}

function typesOf(thing: { [key: string]: Json }): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type])
    .filter((name) => typeof name === 'string')
    .map((name) => name.toLowerCase());
}

function namesOf(author: Json | undefined, things: readonly { [key: string]: Json }[]): string[] {
  if (author === undefined || author === null) return [];
  if (typeof author === 'string') return [squeeze(author)];
  if (Array.isArray(author)) {
    const names = author.flatMap((one) => namesOf(one, things));
    return names.length > 1 ? [names.join('، ')] : names;
  }
  if (typeof author !== 'object') return [];
  const known = author.name ?? things.find((thing) => thing['@id'] === author['@id'] && thing.name !== undefined)?.name;
  return [textValue(known)].filter((name) => name !== '');
}

function textValue(value: Json | undefined): string {
  if (Array.isArray(value)) return textValue(value[0]);
  return typeof value === 'string' ? decodeEntities(squeeze(value)) : '';
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** Pages encode text in meta tags and JSON-LD twice. Decoded by a table: the text is never parsed as HTML. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{2,6})|#x([\da-f]{2,5})|(\w{2,5}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
