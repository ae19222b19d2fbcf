import Turndown from 'turndown';
import type { Article } from '../../article/types.ts';
import { embedCardOf } from './embed-card.ts';

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

function figureIn(figure: HTMLElement, turndown: Turndown): string {
  const card = embedCardOf(figure);
  if (card !== null) return `${turndown.escape(card.site)}: [${turndown.escape(card.title)}](${card.address})`;
  const pictures = [...figure.querySelectorAll('img')].map(
    (image) => `![${turndown.escape(image.getAttribute('alt') ?? '')}](${image.getAttribute('src') ?? ''})`,
  );
  const line = [...figure.querySelectorAll('.caption, .credit')]
    .map((part) => turndown.escape((part.textContent ?? '').replace(/\s+/g, ' ').trim()))
    .filter((text) => text !== '')
    .join(' — ');
  return [...pictures, line === '' ? '' : `*${line}*`].filter((part) => part !== '').join('\n');
}
