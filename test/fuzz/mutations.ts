import type { Random } from '../../scripts/random.ts';
import * as odd from './odd.ts';

/** What a page is changed with. */
export interface Stock {
  /** Whole pages to begin with and to take pieces from. */
  pages: readonly string[];
  /** Markup that would act. */
  vectors: readonly string[];
}

type Mutation = (page: Document, random: Random, stock: Stock) => void;

/** Most elements of a page, so that copies of copies do not grow for ever. */
const MOST = 1500;

/** How deep a piece is put into further elements. */
const DEEP = 120;

/** A page may name an element like a method of its document: these are the platform's own. */
const all = (page: Document, selector: string): readonly Element[] => [
  ...Document.prototype.querySelectorAll.call(page, selector),
];

function anyElement(page: Document, random: Random): Element | null {
  // What stands in a form may take the place of its methods.
  const elements = all(page, 'body *:not(form)');
  return elements.length === 0 ? null : random.pick(elements);
}

/** Changes an element if there is one. */
const onElement =
  (change: (element: Element, random: Random, page: Document, stock: Stock) => void): Mutation =>
  (page, random, stock) => {
    const element = anyElement(page, random);
    if (element !== null) change(element, random, page, stock);
  };

function make(page: Document, name: string): Element {
  const create = (namespace: string): Element => Document.prototype.createElementNS.call(page, namespace, name);
  if (/^(?:svg|g|path|text|desc|use|foreignObject)$/.test(name)) return create('http://www.w3.org/2000/svg');
  if (/^(?:math|mi|mtext|mglyph|annotation-xml)$/.test(name)) return create('http://www.w3.org/1998/Math/MathML');
  return create('http://www.w3.org/1999/xhtml');
}

const drop = onElement((element) => element.remove());

const unwrap = onElement((element) => element.replaceWith(...element.childNodes));

const rename = onElement((element, random, page) => {
  const renamed = make(page, random.pick(odd.names));
  for (const { name, value } of element.attributes) if (/^[a-z-]+$/.test(name)) renamed.setAttribute(name, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
});

const move = onElement((element, random, page) => {
  const target = anyElement(page, random);
  if (target === null || element.contains(target)) return;
  if (random.chance(0.5)) target.append(element);
  else target.before(element);
});

const copy = onElement((element, random, page) => {
  const target = anyElement(page, random);
  if (target !== null && all(page, '*').length < MOST) target.after(element.cloneNode(true));
});

const nest = onElement((element, random, page) => {
  const name = random.pick(odd.names);
  const levels = random.chance(0.2) ? random.below(DEEP) : 1 + random.below(3);
  let outer = element;
  for (let level = 0; level < levels; level += 1) {
    const box = make(page, name);
    outer.replaceWith(box);
    box.append(outer);
    outer = box;
  }
});

const poison = onElement((element, random, page) => {
  const name = random.pick(odd.attributes);
  const other = anyElement(page, random)?.getAttribute(name) ?? '';
  element.setAttribute(name, random.chance(0.3) && other !== '' ? other : random.pick(odd.values));
});

const strip = onElement((element, random) => {
  if (element.attributes.length > 0) element.removeAttribute(random.pick(element.attributes).name);
});

/** Text in an element, or in the middle of one of its texts. */
const write = onElement((element, random) => {
  const text = random.pick(odd.texts).repeat(random.chance(0.05) ? 500 : 1);
  const child = element.childNodes.length === 0 ? null : random.pick(element.childNodes);
  if (child !== null && child.nodeType === Node.TEXT_NODE) {
    const old = child.nodeValue ?? '';
    const at = random.below(old.length + 1);
    child.nodeValue = random.chance(0.2) ? text : old.slice(0, at) + text + old.slice(at);
  } else {
    element.append(text);
  }
});

const comment = onElement((element, random, page) => {
  element.before(Document.prototype.createComment.call(page, random.pick(odd.texts).replaceAll('-', '')));
});

const splice = onElement((element, random, _page, { vectors }) => {
  // biome-ignore lint/plugin: strings of HTML are what is tried here.
  element.insertAdjacentHTML(random.chance(0.5) ? 'afterbegin' : 'beforeend', random.pick(vectors));
});

/** A piece of another page: its theme's classes in this one. */
const graft = onElement((element, random, page, { pages }) => {
  const other = new DOMParser().parseFromString(random.pick(pages), 'text/html');
  const piece = anyElement(other, random);
  if (piece !== null && all(page, '*').length < MOST) element.before(piece);
});

/** What the page says of itself in its head. */
const claim: Mutation = (page, random) => {
  const marks = all(page, 'head meta, head title, head link, head script');
  if (marks.length === 0) return;
  const mark = random.pick(marks);
  if (mark.localName === 'script') mark.textContent = random.pick(odd.facts);
  else if (mark.localName === 'title') mark.textContent = random.pick(odd.texts);
  else mark.setAttribute(mark.localName === 'meta' ? 'content' : 'href', random.pick([...odd.values, ...odd.texts]));
};

const state: Mutation = (page, random) => {
  const script = make(page, 'script');
  script.setAttribute('type', 'application/ld+json');
  script.textContent = random.pick(odd.facts);
  all(page, 'head')[0]?.prepend(script);
};

/** The language and direction of the whole, and the names of its theme. */
const dress: Mutation = (page, random) => {
  const whole = random.pick(all(page, 'html, body'));
  const name = random.pick(['lang', 'dir', 'class', 'id', 'hidden', 'style']);
  whole.setAttribute(name, random.pick([...odd.values, ...odd.texts]));
};

/** Oftener what is changed in what is read, than what is said of it. */
const kinds: readonly Mutation[] = [
  drop,
  unwrap,
  rename,
  rename,
  move,
  move,
  copy,
  nest,
  poison,
  poison,
  poison,
  strip,
  write,
  write,
  write,
  comment,
  splice,
  splice,
  graft,
  claim,
  state,
  dress,
];

/** Changes a page in one way. */
export function mutate(page: Document, random: Random, stock: Stock): void {
  random.pick(kinds)(page, random, stock);
}
