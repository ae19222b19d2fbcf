import type { Random } from '../../random.ts';
import type { ForeignBlocks } from './foreign-blocks.ts';
import type { LabelledArticle } from './labelled-article.ts';

/** What a change works on. */
export interface Stage {
  page: Document;
  article: LabelledArticle;
  foreign: ForeignBlocks;
  random: Random;
}

/** What of an article a change may take away, since the page says it nowhere else. */
type Fact = 'byline' | 'published';

/** A change of the page that leaves its article what it is. */
export interface Change {
  name: string;
  apply(stage: Stage): void;
  mayChange?: readonly Fact[];
}

/** In the order in which they are made: markup first, names last. */
export const changes: readonly Change[] = [
  { name: 'paragraphs as div', apply: ({ article }) => each(article.lines, 'p', (line) => rename(line, 'div')) },
  { name: 'paragraphs parted by br', apply: joinByBreaks },
  { name: 'headings a level down', apply: (stage) => moveHeadings(stage, 1) },
  { name: 'headings a level up', apply: (stage) => moveHeadings(stage, -1) },
  { name: 'captions after their figure', apply: captionsBehind },
  { name: 'captions in a table', apply: captionsInTable },
  { name: 'captions as orphans', apply: orphanCaptions },
  { name: 'pictures in links', apply: (stage) => pictures(stage, linkPicture) },
  { name: 'pictures in picture', apply: (stage) => pictures(stage, pictureInPicture) },
  { name: 'pictures lazy', apply: (stage) => pictures(stage, makeLazy) },
  { name: 'pictures in noscript', apply: (stage) => pictures(stage, copyToNoscript) },
  { name: 'wrapper around lines', apply: wrapLines },
  { name: 'wrapper around the text', apply: ({ page, article }) => wrap(page, 'section', article.container) },
  { name: 'wrappers taken away', apply: unwrapBoxes },
  { name: 'headline in header', apply: headlineInHeader },
  { name: 'surroundings of another page', apply: addSurroundings },
  { name: 'link lists of another page between', apply: addLinkLists },
  { name: 'hidden panels', apply: addHiddenPanels },
  { name: 'structured data dropped', apply: dropStructured, mayChange: ['byline', 'published'] },
  { name: 'structured data doubled', apply: doubleStructured },
  { name: 'lang and dir dropped', apply: dropLanguage },
  { name: 'names renamed', apply: renameNames, mayChange: ['byline', 'published'] },
];

function each(elements: Iterable<Element>, name: string, call: (element: Element) => void): void {
  for (const element of elements) if (element.localName === name) call(element);
}

/** Another element with the same attributes and children, in the same place. */
function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of element.attributes)
    if (/^[a-z][\w:-]*$/i.test(attribute)) renamed.setAttribute(attribute, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

function wrap(page: Document, name: string, ...elements: readonly Element[]): Element {
  const box = page.createElement(name);
  elements[0]?.before(box);
  box.append(...elements);
  return box;
}

/** Runs of plain paragraphs become one `div` in which two breaks part them. */
function joinByBreaks({ page, article }: Stage): void {
  for (const line of article.lines) {
    if (!line.isConnected || line.localName !== 'p' || line.querySelector('img, iframe') !== null) continue;
    const box = wrap(page, 'div', line);
    for (let next = box.nextElementSibling; isPlainLine(next, article); next = box.nextElementSibling) {
      box.append(page.createElement('br'), page.createElement('br'), ...next.childNodes);
      next.remove();
    }
    line.replaceWith(...line.childNodes);
  }
}

function isPlainLine(element: Element | null, { lines }: LabelledArticle): element is Element {
  return (
    element !== null &&
    element.localName === 'p' &&
    lines.includes(element) &&
    element.querySelector('img, iframe') === null
  );
}

function moveHeadings({ article }: Stage, by: 1 | -1): void {
  for (const heading of article.container.querySelectorAll('h2, h3, h4, h5')) {
    if (heading === article.headline) continue;
    rename(heading, `h${Math.max(2, Math.min(6, Number(heading.localName.slice(1)) + by))}`);
  }
}

function captions({ article }: Stage): Element[] {
  return [...article.container.querySelectorAll('figure > figcaption')].filter(
    (caption) => caption.parentElement?.querySelectorAll('img').length === 1,
  );
}

function captionsBehind(stage: Stage): void {
  for (const caption of captions(stage)) {
    const figure = caption.parentElement;
    const behind = rename(caption, 'p');
    behind.className = 'image-caption';
    figure?.after(behind);
  }
}

function captionsInTable(stage: Stage): void {
  const { page } = stage;
  for (const caption of captions(stage)) {
    const figure = caption.parentElement;
    const image = figure?.querySelector('img');
    if (figure === null || image === null || image === undefined) continue;
    const table = page.createElement('table');
    for (const content of [image, rename(caption, 'div')]) table.insertRow().insertCell().append(content);
    figure.replaceWith(table);
  }
}

function orphanCaptions(stage: Stage): void {
  for (const caption of captions(stage)) caption.parentElement?.after(caption);
}

function pictures({ article, random }: Stage, change: (image: HTMLImageElement, random: Random) => void): void {
  for (const image of article.container.querySelectorAll('img'))
    if (/^https?:/.test(image.src) && image.closest('picture, noscript, a') === null) change(image, random);
}

function linkPicture(image: HTMLImageElement): void {
  const link = image.ownerDocument.createElement('a');
  link.href = image.src;
  image.replaceWith(link);
  link.append(image);
}

function pictureInPicture(image: HTMLImageElement): void {
  const picture = image.ownerDocument.createElement('picture');
  const source = image.ownerDocument.createElement('source');
  source.srcset = `${image.src} 1x`;
  image.replaceWith(picture);
  picture.append(source, image);
}

const LAZY_NAMES = ['data-src', 'data-lazy', 'data-original', 'data-real-address', 'data-image-url', 'lazy-source'];
const PLACEHOLDER = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

function makeLazy(image: HTMLImageElement, random: Random): void {
  if (image.hasAttribute('srcset')) return;
  image.setAttribute(random.pick(LAZY_NAMES), image.src);
  image.setAttribute('src', PLACEHOLDER);
}

function copyToNoscript(image: HTMLImageElement): void {
  const noscript = image.ownerDocument.createElement('noscript');
  noscript.append(image.cloneNode(true));
  image.after(noscript);
}

function wrapLines({ page, article, random }: Stage): void {
  for (const line of article.lines) {
    if (!line.isConnected || line.closest('li, td, blockquote') !== null || !random.chance(0.3)) continue;
    const next = line.nextElementSibling;
    const isRun = next !== null && next !== line && article.lines.includes(next) && random.chance(0.5);
    wrap(page, 'div', ...(isRun ? [line, next] : [line]));
  }
}

/** Boxes that hold nothing but blocks say nothing. */
function unwrapBoxes({ article }: Stage): void {
  for (const box of article.container.querySelectorAll('div, section')) {
    const isBare = [...box.childNodes].every((node) => node.nodeType === 1 || (node.nodeValue ?? '').trim() === '');
    const holdsLines = article.lines.some((line) => line.parentElement === box);
    if (isBare && holdsLines) box.replaceWith(...box.childNodes);
  }
}

function headlineInHeader({ page, article }: Stage): void {
  const { headline } = article;
  if (headline !== null && headline.closest('header') === null) wrap(page, 'header', headline);
}

/** A few blocks of another page before and behind the text, at any level around it. */
function addSurroundings({ page, article, foreign, random }: Stage): void {
  if (foreign.surroundings.length === 0) return;
  const levels: Element[] = [];
  for (let at: Element | null = article.container; at !== null && at !== page.body; at = at.parentElement)
    levels.push(at);
  for (let count = 0; count < 4; count += 1) {
    const block = page.importNode(random.pick(foreign.surroundings), true);
    const level = random.pick(levels.length > 0 ? levels : [article.container]);
    // Before the text stand menus; what holds prose stands behind it.
    if (random.chance(0.4) && block.querySelector('p') === null) levels.at(-1)?.before(block);
    else level.after(block);
  }
}

function addLinkLists({ page, article, foreign, random }: Stage): void {
  if (foreign.linkLists.length === 0) return;
  const free = article.lines.filter((line) => line.isConnected && line.closest('li, td, blockquote, figure') === null);
  for (const line of free.slice(1, -1)) {
    if (random.chance(2 / free.length)) line.after(page.importNode(random.pick(foreign.linkLists), true));
  }
}

function addHiddenPanels({ page, article, foreign, random }: Stage): void {
  if (foreign.prose.length === 0) return;
  for (const where of [article.container, page.body]) {
    const panel = page.createElement('div');
    if (random.chance(0.5)) panel.hidden = true;
    else panel.style.display = 'none';
    for (let count = 0; count < 3; count += 1) panel.append(page.importNode(random.pick(foreign.prose), true));
    where.append(panel);
  }
}

function structured(page: Document): NodeListOf<Element> {
  return page.querySelectorAll('script[type="application/ld+json"]');
}

function dropStructured({ page }: Stage): void {
  for (const script of structured(page)) script.remove();
}

function doubleStructured({ page }: Stage): void {
  for (const script of structured(page)) script.after(script.cloneNode(true));
}

function dropLanguage({ page }: Stage): void {
  for (const name of ['lang', 'dir']) {
    page.documentElement.removeAttribute(name);
    for (const element of page.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  }
}

/** The same name becomes the same other word wherever it stands. */
function renameNames({ page, random }: Stage): void {
  const renamed = new Map<string, string>();
  const rename = (name: string): string => {
    const known = renamed.get(name) ?? `n${Math.floor(random.next() * 0xffffff).toString(36)}`;
    renamed.set(name, known);
    return known;
  };
  for (const element of page.querySelectorAll('[class], [id]')) {
    const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter((name) => name !== '');
    if (classes.length > 0) element.setAttribute('class', classes.map(rename).join(' '));
    if (element.id !== '') element.id = rename(element.id);
  }
}
