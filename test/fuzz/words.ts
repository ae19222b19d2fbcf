import { intact, isElement, isText } from '../../src/article/text/dom.ts';
import type { Article } from '../../src/article/types.ts';
import { embeds } from '../../src/rules/embeds.ts';

/** What Naqi puts between names and credits, and behind words that it cuts. */
const OWN = /^[/،…]+|[/،…]+$/gu;

/** Parts of an article that stand alone. */
const BLOCKS =
  ':not(a, b, strong, i, em, u, s, del, ins, mark, small, sub, sup, bdi, bdo, span, q, cite, code), .site, .credit';

const sites = embeds.flatMap(({ site }) => site.split(/\s+/));

/** What a page says, spaces left out, as far as any part of it may come into an article. */
interface Said {
  /** Everything one behind the other, as readers see it and in other orders. */
  whole: string;
  /** Every text and value by itself. */
  pieces: ReadonlySet<string>;
}

/** Words of an article that its page does not say: neither in a text, nor in a value, nor in what is for machines. */
export function wordsOfItsOwn(page: Document, article: Article): string[] {
  const said = saidBy(page);
  const shown = [article.title, article.byline, article.site, ...textsOf(article.body)];
  const words = shown.flatMap((text) => text.split(/\s+/)).filter((word) => word !== '');
  return [...new Set(words)].filter((word) => {
    const bare = word.replace(OWN, '');
    return !said.whole.includes(word) && !said.whole.includes(bare) && !sites.includes(word) && !isPieced(bare, said);
  });
}

/** The article's texts, those of cards left out that only give the address to which they lead, or its host. */
function textsOf(body: DocumentFragment): string[] {
  const copy = body.cloneNode(true) as DocumentFragment;
  for (const card of copy.querySelectorAll('.embed')) {
    const site = card.querySelector('.site');
    const address = card.querySelector('a')?.getAttribute('href') ?? '';
    if (URL.canParse(address) && new URL(address).host.replace(/^www\./, '') === site?.textContent) site.remove();
  }
  for (const link of copy.querySelectorAll('.embed a')) {
    if (link.getAttribute('href')?.endsWith(link.textContent ?? '') === true) link.remove();
  }
  for (const block of copy.querySelectorAll(BLOCKS)) {
    block.before(' ');
    block.after(' ');
  }
  const alts = [...copy.querySelectorAll('[alt], [title]')].flatMap((element) => [
    element.getAttribute('alt') ?? '',
    element.getAttribute('title') ?? '',
  ]);
  return [copy.textContent ?? '', ...alts];
}

function saidBy(page: Document): Said {
  const pieces = new Set<string>();
  const say = (text: string): string => {
    const bare = withoutSpaces(text);
    pieces.add(bare);
    return bare;
  };
  const texts: string[] = [];
  const values: string[] = [];
  const visit = (root: Node): void => {
    const walker = intact(page).createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node: Node | null = root; node !== null; node = walker.nextNode()) {
      if (isText(node)) (isForMachines(node) ? values : texts).push(say(node.data));
      if (!isElement(node)) continue;
      const { attributes, shadowRoot, localName, textContent } = intact(node);
      for (const { value } of attributes) values.push(say(value));
      if (shadowRoot !== null) visit(shadowRoot);
      if (localName === 'script') values.push(...stringsIn(textContent ?? '').map(say));
      if (localName === 'noscript') visit(parsed(textContent ?? ''));
    }
  };
  visit(intact(page).documentElement);
  return { whole: [texts.join(''), ...values].join('\n'), pieces };
}

/** Whether nobody reads a text: what stands before and behind it is one word to a reader. */
function isForMachines(text: Text): boolean {
  return /^(?:script|style|title|textarea|option)$/.test(text.parentElement?.localName ?? '');
}

/** The strings of JSON, with what is written as an entity in them decoded too. */
function stringsIn(source: string): string[] {
  const strings = [...source.replace(/\p{Cc}+/gu, ' ').matchAll(/"(?:[^"\\]|\\.)*"/gu)].flatMap(([literal]) => {
    try {
      return String(JSON.parse(literal));
    } catch {
      return [];
    }
  });
  return strings.flatMap((text) => [text, parsed(text.replaceAll('<', '&lt;')).textContent ?? '']);
}

function parsed(html: string): HTMLElement {
  return new DOMParser().parseFromString(`<body>${html}`, 'text/html').body;
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Whether a word is made of texts that follow each other once what stood between them is gone. */
function isPieced(word: string, { pieces }: Said): boolean {
  const reached = new Set([0]);
  for (let at = 0; at < word.length; at += 1) {
    if (!reached.has(at)) continue;
    const rest = word.slice(at);
    for (const piece of pieces) {
      if (at > 0 && piece.startsWith(rest)) return true;
      if (at > 0 && piece !== '' && rest.startsWith(piece)) reached.add(at + piece.length);
    }
    if (at > 0) continue;
    for (let length = 1; length <= word.length; length += 1) {
      const start = word.slice(0, length);
      if ([...pieces].some((piece) => piece.endsWith(start))) reached.add(length);
    }
  }
  return reached.has(word.length) && word.length > 0;
}
