import { isBlock, isElement } from '../../src/article/text/dom.ts';

/**
 * A body as lines to compare node by node: an element a line with its attributes in order, a text a line, indented by
 * their depth. White space between blocks and at their edges says nothing and is left out; in `<pre>` all of it counts.
 */
export function outlineOf(body: Node): string[] {
  const lines: string[] = [];
  const walk = (parent: Node, depth: number): void => {
    for (const node of parent.childNodes) {
      const indent = '  '.repeat(depth);
      if (node.nodeType === 3) {
        const text = shownText(node);
        if (text !== '') lines.push(`${indent}"${text}"`);
      } else if (node.nodeType === 1) {
        const element = node as Element;
        const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${value}"`).sort();
        lines.push(`${indent}<${element.localName}${attributes.join('')}>`);
        walk(element, depth + 1);
      }
    }
  };
  walk(body, 0);
  return lines;
}

function shownText(node: Node): string {
  if (node.parentElement?.closest('pre')) return node.nodeValue ?? '';
  let text = (node.nodeValue ?? '').replace(/\s+/g, ' ');
  if (isEdge(node.previousSibling, node.parentNode)) text = text.trimStart();
  if (isEdge(node.nextSibling, node.parentNode)) text = text.trimEnd();
  return text;
}

function isEdge(neighbour: Node | null, parent: Node | null): boolean {
  const at = neighbour ?? parent;
  return at === null || at.nodeType === 11 || (isElement(at) && (isBlock(at) || at.localName === 'br'));
}
