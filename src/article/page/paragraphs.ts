import { isBlock, isElement, isText, unwrap } from '../text/dom.ts';

/** Blocks in which loose text becomes paragraphs even when there is nothing else in them. */
const CONTAINERS = new Set('body div section article main aside header footer nav details fieldset'.split(' '));

/** Inline elements that pages put around whole blocks. */
const WRAPPERS = new Set('a span font b strong em i u small big label abbr ins bdi'.split(' '));

/**
 * Gives every text a block of its own: loose text in containers becomes paragraphs, `<br><br>` parts a paragraph,
 * and inline elements that hold blocks are blocks themselves. After this step every word stands in a leaf block,
 * which is what the later steps judge.
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
    if (CONTAINERS.has(element.localName) || isLooseCell || (holdsBlock.has(element) && !isTableRow(element))) {
      wrapRuns(element, block, true);
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

/** A box that is all that its box holds says nothing; a page may nest thousands of them. */
function flatten(box: Element): void {
  const outer = box.parentElement;
  const holdsText = [...(outer?.childNodes ?? [])].some((node) => isText(node) && node.data.trim() !== '');
  if (outer === null || holdsText || outer.hasAttribute('class') || outer.hasAttribute('id')) return;
  outer.replaceWith(box);
}

function isTableRow(element: Element): boolean {
  return /^(?:table|thead|tbody|tfoot|tr|ul|ol|dl|figure)$/.test(element.localName);
}

/** The link around blocks is given to the lines in it, so that link lists still tell themselves. */
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

/** With `everyBreak`, each `<br>` ends a paragraph: where text stands loose, a page has no other way to part it. */
function wrapRuns(container: Element, block: (element: Element) => boolean, everyBreak: boolean): void {
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
    } else if (isBreak(node) && (everyBreak || run.length === 0 || isBreak(lastShown(run)))) {
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
  wrapRuns(paragraph, block, false);
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
