import { isBlock, isElement, isText, unwrap } from '../text/dom.ts';

/** Blocks in which loose text becomes paragraphs even if they contain nothing else. */
const CONTAINERS = new Set('body div section article main aside header footer nav details fieldset'.split(' '));

/** Inline elements that pages put around whole blocks. */
const WRAPPERS = new Set('a span font b strong em i u small big label abbr ins bdi'.split(' '));

/**
 * Gives every text a block of its own: loose text in containers becomes paragraphs, `<br><br>` divides a paragraph,
 * and inline elements that contain blocks become blocks. After this step every word is in a leaf block, which is what
 * the later steps judge.
 */
export function makeBlocks(copy: Document): void {
  for (const font of copy.body.querySelectorAll('font')) unwrap(font);
  for (const box of copy.body.querySelectorAll('div > div:only-child')) flatten(box);
  const all = [...copy.body.querySelectorAll('*')].reverse();
  const holdsBlock = new Set<Element>();
  for (const element of all) {
    const parent = element.parentElement;
    if (parent !== null && (isBlock(element) || holdsBlock.has(element))) holdsBlock.add(parent);
  }
  const block = (element: Element): boolean => isBlock(element) || holdsBlock.has(element);
  for (const element of [...all, copy.body]) {
    if (element.localName === 'pre' || element.closest('pre') !== null) continue;
    const isLooseCell = element.localName === 'td' && element.querySelector(':scope > br') !== null;
    if (CONTAINERS.has(element.localName) || isLooseCell || (holdsBlock.has(element) && !isStructure(element))) {
      wrapRuns(element, block, 'every break');
    } else if (
      element.localName === 'p' ||
      ((element.localName === 'td' || element.localName === 'li' || element.localName === 'blockquote') &&
        hasBreakPair(element))
    ) {
      splitAtBreakPairs(element, block);
    }
  }
  for (const element of all) {
    if (holdsBlock.has(element) && WRAPPERS.has(element.localName) && element.parentElement !== null) {
      const container = copy.createElement('div');
      for (const name of ['class', 'id']) {
        const value = element.getAttribute(name);
        if (value !== null) container.setAttribute(name, value);
      }
      if (element.localName === 'a') linkLines(element, block);
      container.append(...element.childNodes);
      element.replaceWith(container);
    }
  }
}

/** Removes a box around a single box: it says nothing, and a page may nest thousands of them. */
function flatten(box: Element): void {
  const outer = box.parentElement;
  const holdsText = [...(outer?.childNodes ?? [])].some((node) => isText(node) && node.data.trim() !== '');
  if (outer === null || holdsText || outer.hasAttribute('class') || outer.hasAttribute('id')) return;
  outer.replaceWith(box);
}

/** Elements whose children have fixed names. */
function isStructure(element: Element): boolean {
  return /^(?:table|thead|tbody|tfoot|tr|ul|ol|dl|figure)$/.test(element.localName);
}

/** Gives the link around blocks to the lines in it, so that lists of links can still be recognised. */
function linkLines(link: Element, block: (element: Element) => boolean): void {
  const href = link.getAttribute('href');
  if (href === null) return;
  for (const child of [...link.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li')]) {
    if ([...child.children].some(block)) continue;
    const inner = link.ownerDocument.createElement('a');
    inner.setAttribute('href', href);
    inner.append(...child.childNodes);
    child.append(inner);
  }
}

/** What divides paragraphs: in loose text a single `<br>`, since a page has no other way to divide it; else two of them. */
type Divider = 'every break' | 'two breaks';

function wrapRuns(container: Element, block: (element: Element) => boolean, divider: Divider): void {
  let run: ChildNode[] = [];
  const flush = (): void => {
    while (isBreak(run.at(-1))) run.pop()?.remove();
    const first = run[0];
    if (first !== undefined && run.some(hasContent)) {
      const paragraph = container.ownerDocument.createElement('p');
      first.before(paragraph);
      paragraph.append(...run);
    }
    run = [];
  };
  for (const node of [...container.childNodes]) {
    if (isElement(node) && block(node)) {
      flush();
    } else if (isBreak(node) && (divider === 'every break' || run.length === 0 || isBreak(lastShown(run)))) {
      flush();
      node.remove();
    } else {
      run.push(node);
    }
  }
  flush();
}

function splitAtBreakPairs(paragraph: Element, block: (element: Element) => boolean): void {
  if (!hasBreakPair(paragraph)) return;
  wrapRuns(paragraph, block, 'two breaks');
  if (paragraph.localName !== 'p') return;
  for (const part of [...paragraph.children]) if (part.localName === 'p') part.className = paragraph.className;
  paragraph.replaceWith(...paragraph.childNodes);
}

function hasBreakPair(element: Element): boolean {
  return [...element.querySelectorAll(':scope > br')].some((br) => {
    let next = br.nextSibling;
    while (next !== null && isText(next) && next.data.trim() === '') next = next.nextSibling;
    return isBreak(next);
  });
}

function lastShown(run: readonly ChildNode[]): ChildNode | undefined {
  return run.findLast((node) => !isText(node) || node.data.trim() !== '');
}

function isBreak(node: Node | null | undefined): boolean {
  return node?.nodeName.toLowerCase() === 'br';
}

function hasContent(node: Node): boolean {
  if (isText(node)) return node.data.trim() !== '';
  if (!isElement(node)) return false;
  return (
    (node.textContent ?? '').trim() !== '' ||
    node.localName === 'img' ||
    node.localName === 'iframe' ||
    node.querySelector('img, iframe') !== null
  );
}
