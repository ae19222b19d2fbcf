import Turndown from 'turndown';
import type { Article } from '../../article/types.ts';
import { embedCardOf } from './embed-card.ts';
import { sourceOf } from './formula.ts';

/** An article as Markdown: headline, byline, date, address and text. Captions are in italics below their pictures. */
export function markdownOf(article: Article): string {
  const turndown = new Turndown({ headingStyle: 'atx', bulletListMarker: '-', codeBlockStyle: 'fenced', hr: '---' });
  // Otherwise a text about markup becomes markup.
  const escapeMarkdown = turndown.escape.bind(turndown);
  turndown.escape = (text) => escapeMarkdown(text).replaceAll('<', '\\<');
  turndown.keep(['table', 'sup', 'sub']);
  turndown.addRule('figure', {
    filter: 'figure',
    replacement: (_content, figure) => `\n\n${figureIn(figure, turndown)}\n\n`,
  });
  turndown.addRule('formula', {
    filter: (node) => node.localName === 'math',
    replacement: (_content, math) => formulaIn(math, turndown),
  });
  const box = article.body.ownerDocument.createElement('div');
  box.append(article.body.cloneNode(true));
  // Fragments of the article have no address outside of it.
  for (const link of box.querySelectorAll('a[href^="#"]')) link.replaceWith(...link.childNodes);
  const { title, byline, published, url } = article;
  const facts = [turndown.escape(byline), published.slice(0, 10), url === '' ? '' : `<${url}>`].filter(
    (fact) => fact !== '',
  );
  const head = [`# ${turndown.escape(title)}`, facts.join(' · ')].filter((line) => line !== '').join('\n\n');
  return `${head}\n\n${turndown.turndown(box)}\n`;
}

/** The formula's source between dollars, as Markdown has it; a source that might be markup, and a formula without one, as text. */
function formulaIn(math: HTMLElement, turndown: Turndown): string {
  const source = sourceOf(math);
  return math.hasAttribute('alttext') && !/[<>[\]`$\n]/.test(source) ? `$${source}$` : turndown.escape(source);
}

function figureIn(figure: HTMLElement, turndown: Turndown): string {
  const card = embedCardOf(figure);
  const link =
    card === null ? [] : [`${turndown.escape(card.site)}: [${turndown.escape(card.title)}](${card.address})`];
  const pictures = [...figure.querySelectorAll('img')].map(
    (image) => `![${turndown.escape(image.getAttribute('alt') ?? '')}](${image.getAttribute('src') ?? ''})`,
  );
  const charts = [...figure.querySelectorAll('svg > title')].map((title) => turndown.escape(title.textContent ?? ''));
  const line = [...figure.querySelectorAll('.caption:not(a), .credit')]
    .map((part) => turndown.escape((part.textContent ?? '').replace(/\s+/g, ' ').trim()))
    .filter((text) => text !== '')
    .join(' — ');
  return [...link, ...pictures, ...charts, line === '' ? '' : `*${line}*`].filter((part) => part !== '').join('\n');
}
