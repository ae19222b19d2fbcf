import type { Article } from '../../article/types.ts';
import { type EmbedCard, embedCardOf } from './embed-card.ts';

/** An article as plain text: headline, byline, day and address, then a block a paragraph; captions in brackets. */
export function plainTextOf(article: Article): string {
  return [headOf(article), ...blocksOf(article.body)]
    .filter((block) => block !== '')
    .join('\n\n')
    .concat('\n');
}

/** Headline, byline, day and address, a line each. */
function headOf({ title, byline, published, url }: Article): string {
  return [title, byline, published.slice(0, 10), url].filter((line) => line !== '').join('\n');
}

function blocksOf(parent: ParentNode): string[] {
  return [...parent.children].flatMap((block) => {
    if (block.matches('div, blockquote') && block.children.length > 0) return blocksOf(block);
    if (block.matches('figure')) return [figureLine(block)];
    if (block.matches('ul, ol')) return [listOf(block)];
    if (block.matches('table')) return [[...block.querySelectorAll('tr')].map(rowOf).join('\n')];
    if (block.matches('pre')) return [block.textContent ?? ''];
    return [lineOf(block)];
  });
}

/** Caption and credit of a figure in brackets, empty where it has none; of an embedded thing its card. */
function figureLine(figure: Element): string {
  const card = embedCardOf(figure);
  if (card !== null) return cardLine(card);
  const texts = [...figure.querySelectorAll('.caption, .credit')].map(lineOf).filter((text) => text !== '');
  return texts.length === 0 ? '' : `[${texts.join(' — ')}]`;
}

/** An embedded video or post on one line; a card without a title of its own shows its address already. */
function cardLine({ site, title, address }: EmbedCard): string {
  return address.endsWith(title) ? `${site}: ${address}` : `${site}: ${title}, ${address}`;
}

function listOf(list: Element): string {
  return [...list.children]
    .map((item, index) => `${list.localName === 'ol' ? `${index + 1}.` : '•'} ${lineOf(item)}`)
    .join('\n');
}

function rowOf(row: Element): string {
  return [...row.children].map(lineOf).join('\t');
}

/** A block's text on one line; a `<br>` starts a new one. */
function lineOf(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  for (const br of copy.querySelectorAll('br')) br.replaceWith('\u2028');
  return (copy.textContent ?? '')
    .replace(/[^\S\u2028]+/g, ' ')
    .replace(/ ?\u2028 ?/g, '\n')
    .trim();
}
