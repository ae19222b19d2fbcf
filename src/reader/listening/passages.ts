import type { Span } from './cut-sentences.ts';

/** A sentence in the view. */
export interface Passage {
  /** What is spoken. */
  text: string;
  /** BCP 47 language of its block, which may differ from the article's. */
  lang: string;
  block: Element;
  range: Range;
}

const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, blockquote, td, th, caption, figure, div';

/**
 * Not read aloud: site, byline and date, numbers of notes, code, embed cards, the labels of charts. Nor captions and credits, which between
 * two paragraphs sound like the story itself.
 */
const SILENT = '.site, .meta, figcaption, figure.embed, svg, pre, rp, rt, sup:has(a)';

/** Tatweel, bidi controls, zero-width and soft hyphen characters, on which voices stumble. */
const UNSPOKEN = /[\u0640\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g;

/** Text of one block, with the index in it at which each of its nodes begins. */
interface Run {
  block: Element;
  text: string;
  nodes: { node: Text; at: number }[];
}

/** The sentences of an article's view in reading order. They are valid until the view's texts are rewritten. */
export function passagesIn(page: Document, view: Element, split: (text: string) => Span[]): Passage[] {
  return runsIn(page, view).flatMap((run) => {
    const lang = languageOf(run);
    return split(run.text).map((span) => ({
      text: run.text.slice(span.start, span.end).replace(UNSPOKEN, '').replace(/\s+/g, ' '),
      lang,
      block: run.block,
      range: rangeOf(page, run, span),
    }));
  });
}

/** The language that a block states. Latin lines of a right-to-left article rarely state theirs: mostly English. */
function languageOf({ block, text }: Run): string {
  const stated = block.closest('[lang]');
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = text.match(/\p{Script=Latin}/gu) ?? [];
  const isForeign = stated?.matches('article[dir="rtl"]') === true && latin.length > letters.length / 2;
  return isForeign ? 'en' : (stated?.getAttribute('lang') ?? '');
}

/** The view's texts. Neighbouring ones in one block are joined. */
function runsIn(page: Document, view: Element): Run[] {
  const runs: Run[] = [];
  const walker = page.createTreeWalker(view, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    isElement(node) && node.matches(SILENT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode() !== null) {
    const { currentNode: node } = walker;
    const block = node.parentElement?.closest(BLOCKS) ?? view;
    let run = runs.at(-1);
    if (run?.block !== block) {
      run = { block, text: '', nodes: [] };
      runs.push(run);
    }
    if (isElement(node)) {
      if (node.localName === 'br') run.text += '\u2028';
    } else if (isText(node)) {
      run.nodes.push({ node, at: run.text.length });
      run.text += node.data;
    }
  }
  return runs;
}

function rangeOf(page: Document, { nodes }: Run, { start, end }: Span): Range {
  const range = page.createRange();
  const first = nodes.findLast(({ at }) => at <= start);
  const last = nodes.findLast(({ at }) => at < end);
  if (first !== undefined) range.setStart(first.node, Math.min(start - first.at, first.node.length));
  if (last !== undefined) range.setEnd(last.node, Math.min(end - last.at, last.node.length));
  return range;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}
