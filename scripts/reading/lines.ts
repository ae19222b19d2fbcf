import type { ReadFigure } from './types.ts';

const BLOCK = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, td, th, dd, dt, pre, div';

/** The text of a body line by line without captions and the labels of charts, and every picture with the caption of the figure that holds it. */
export function linesOf(body: Element): { lines: string[]; figures: ReadFigure[] } {
  const figures = [...body.querySelectorAll('figure')].flatMap((figure) => {
    // A gallery with a caption of its own is a figure of figures, which holds each of its pictures.
    const isGallery = figure.querySelector('figure') !== null;
    const caption = figure.querySelector(isGallery ? ':scope > figcaption' : 'figcaption');
    const images = [...figure.querySelectorAll('img')];
    return (isGallery ? images : images.slice(0, 1)).map(({ src, alt }) => ({
      src,
      alt,
      caption: text(caption?.querySelector('.caption') ?? (caption?.querySelector('.credit') ? null : caption)),
      credit: text(caption?.querySelector('.credit') ?? null),
    }));
  });
  const plain = body.cloneNode(true) as Element;
  for (const caption of plain.querySelectorAll('figcaption, svg')) caption.remove();
  const lines: string[] = [];
  let line = '';
  const flush = (): void => {
    const done = line.replace(/\s+/g, ' ').trim();
    if (done !== '') lines.push(done);
    line = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeType === 3) line += node.nodeValue ?? '';
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const isBlock = element.matches(
      `${BLOCK}, figure, ul, ol, table, tr, section, article, header, footer, aside, main, hr`,
    );
    if (isBlock) flush();
    if (element.localName === 'br') line += ' ';
    for (const child of element.childNodes) visit(child);
    if (isBlock) flush();
  };
  visit(plain);
  flush();
  return { lines, figures };
}

function text(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
