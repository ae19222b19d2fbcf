import { sanitise } from '../../src/article/body/sanitise.ts';
import { detect } from '../../src/article/detect.ts';
import { readArticle } from '../../src/article/pipeline.ts';
import { intact } from '../../src/article/text/dom.ts';
import type { Abilities, Article } from '../../src/article/types.ts';
import { wordsOfItsOwn } from './words.ts';

/** What was found of one page. */
export interface Findings {
  isArticle: boolean;
  /** What does not hold, each with the place where it shows. */
  broken: string[];
}

/** Elements that act, load, or look like a part of the browser. */
const FORBIDDEN =
  'script, style, link, meta, base, title, template, slot, iframe, frame, frameset, object, embed, applet, param, form, input, button, select, textarea, option, label, video, audio, source, track, canvas, map, area, dialog, details, marquee, portal, noscript, noembed, noframes, plaintext, xmp, picture, body, html, head, h1';

const FORBIDDEN_ATTRIBUTE =
  /^(?:on.*|.*:.*|style|srcset|srcdoc|sizes|ping|id|name|is|slot|part|action|formaction|background|poster|data|usemap|target|download|autofocus|tabindex|contenteditable|popover.*|loading|itemprop|aria-.*|role|data-(?!full$).*)$/;

/** What charts and formulas consist of. */
const DRAWN: Readonly<Record<string, RegExp>> = {
  'http://www.w3.org/2000/svg': /^(?:svg|g|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|title|desc)$/,
  'http://www.w3.org/1998/Math/MathML': /^(?:math|semantics|none|m(?!action|glyph|align)[a-z]+)$/,
};

/** Values by which an attribute of a drawing would load or hide something. */
const REFERS = /[\\:@<>]|(?:url|image|image-set|src|element|cross-fade)\s*\(/i;

/** What links, pictures and their larger files may lead to. */
const ADDRESSES: Readonly<Record<string, RegExp>> = {
  href: /^(?:https?:|file:|mailto:|tel:|#anchor-\d+$)/,
  src: /^(?:https?:|file:|data:image\/(?:png|jpe?g|gif|webp|avif)[;,])/,
  'data-full': /^(?:https?:|file:)/,
};

/** Classes that the reader's style sheet knows. */
const CLASS = /^(?:caption|credit|gallery|embed|site|inline|cut|anchor-\d+)$/;

/** Sets HTML as the platform's own sanitiser leaves it; `{}` has it take out nothing but what acts. */
interface Judge {
  setHTML(html: string, options: { sanitizer: Readonly<Record<string, never>> }): void;
}

/** Reads a page and says what does not hold of the article. Whatever is thrown is one of the findings. */
export function check(page: Document, abilities: Abilities): Findings {
  const broken: string[] = [];
  const before = markupOf(page);
  let isArticle = false;
  try {
    detect(page);
    const outcome = readArticle(page, abilities);
    if (outcome.kind === 'article') {
      isArticle = true;
      broken.push(...brokenIn(outcome.article, page, abilities));
    }
  } catch (error) {
    broken.push(`throws: ${error instanceof Error ? `${error.message}\n${error.stack}` : error}`);
  }
  if (markupOf(page) !== before) broken.push('the page is changed');
  return { isArticle, broken };
}

function markupOf(page: Document): string {
  return intact(page).documentElement.outerHTML;
}

function brokenIn(article: Article, page: Document, abilities: Abilities): string[] {
  const { body, title, byline, published, modified, lang, url, characters } = article;
  const inert = new DOMParser().parseFromString('<!doctype html>', 'text/html');
  const copy = inert.createElement('div');
  copy.append(inert.importNode(body, true));
  const html = copy.innerHTML;
  const bare = withoutMarks(copy);
  const again = sanitised(bare, abilities);
  // By the same way of parsing: a whole document's would put misnested tables elsewhere.
  const parsed = inert.createElement('div');
  parsed.setHTMLUnsafe(html);
  const judged = inert.createElement('div');
  (judged as unknown as Judge).setHTML(html, { sanitizer: {} });
  const holds: readonly (readonly [string, boolean, string])[] = [
    ['sanitised again it is the same', again === bare.innerHTML, differenceOf(bare.innerHTML, again)],
    [
      'the platform finds nothing active',
      judged.innerHTML === parsed.innerHTML,
      differenceOf(parsed.innerHTML, judged.innerHTML),
    ],
    ['letters are counted', characters > 0, String(characters)],
    [
      'days are days',
      [published, modified].every((day) => /^(?:\d{4}-\d\d-\d\d(?:T.*)?)?$/.test(day)),
      `${published} ${modified}`,
    ],
    ['the language is one', lang === '' || Intl.getCanonicalLocales(lang).length === 1, lang],
    ['the address is one', /^(?:https?|file):/.test(url), url],
    ['titles and names are of one line', ![title, byline].some((text) => /[\r\n\t]/.test(text)), `${title}|${byline}`],
  ];
  return [
    ...holds.filter(([, isTrue]) => !isTrue).map(([name, , detail]) => `not so: ${name}: ${detail}`),
    ...forbiddenIn(copy).map((what) => `forbidden: ${what}`),
    ...forbiddenIn(parsed).map((what) => `forbidden once it is parsed again: ${what}`),
    ...wordsOfItsOwn(page, article).map((word) => `not a word of the page: ${JSON.stringify(word)}`),
  ];
}

/** A copy without the classes and anchors that the sanitiser itself names: in what it reads they have other names. */
function withoutMarks(body: Element): Element {
  const copy = body.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll('[class]')) element.removeAttribute('class');
  for (const link of copy.querySelectorAll('a[href^="#"]')) link.removeAttribute('href');
  return copy;
}

function sanitised(body: Element, abilities: Abilities): string {
  const root = body.ownerDocument.createElement('div');
  root.append(sanitise(body.cloneNode(true) as Element, abilities));
  return root.innerHTML;
}

function forbiddenIn(root: Element): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(isForbiddenElement(element) ? [element.outerHTML.slice(0, 200)] : []),
    ...(isInItsPlace(element) ? [] : [`${element.localName} of ${element.namespaceURI}`]),
    ...[...element.attributes]
      .filter((attribute) => isForbidden(attribute))
      .map(({ name, value }) => `${element.localName} ${name}="${value.slice(0, 100)}"`),
  ]);
}

function isForbiddenElement(element: Element): boolean {
  const isTitle = element.localName === 'title' && element.namespaceURI === 'http://www.w3.org/2000/svg';
  return (element.matches(FORBIDDEN) && !isTitle) || element.localName.includes('-');
}

/** Whether an element is of HTML, or a part of a chart or of a formula that is inside one of its own kind. */
function isInItsPlace({ namespaceURI, localName, parentElement }: Element): boolean {
  const isInDrawing = parentElement !== null && DRAWN[parentElement.namespaceURI ?? ''] !== undefined;
  const drawn = DRAWN[namespaceURI ?? ''];
  if (drawn === undefined) return namespaceURI === 'http://www.w3.org/1999/xhtml' && !isInDrawing;
  const isRoot = localName === 'svg' || localName === 'math';
  return drawn.test(localName) && (parentElement?.namespaceURI === namespaceURI || (isRoot && !isInDrawing));
}

function isForbidden({ name, value, ownerElement }: Attr): boolean {
  if (DRAWN[ownerElement?.namespaceURI ?? ''] !== undefined && name !== 'alttext' && REFERS.test(value)) return true;
  if (name === 'class') return !value.split(' ').every((each) => CLASS.test(each));
  return FORBIDDEN_ATTRIBUTE.test(name) || ADDRESSES[name]?.test(value) === false;
}

/** Where two texts begin to differ. */
function differenceOf(first: string, second: string): string {
  let at = 0;
  while (at < first.length && first[at] === second[at]) at += 1;
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 40), at + 80));
  return `${around(first)} became ${around(second)}`;
}
