import type { Article } from '../../article/types.ts';
import { type EmbedCard, embedCardOf } from './embed-card.ts';
import { sourceOf } from './formula.ts';

/** An article as plain text: headline, byline, date and address, then the text. Captions are in brackets. */
export function plainTextOf(article: Article): string {
  return [headOf(article), ...paragraphsOf(article.body)]
    .filter((block) => block !== '')
    .join('\n\n')
    .concat('\n');
}

function headOf({ title, byline, published, url }: Article): string {
  return [title, byline, published.slice(0, 10), url].filter((line) => line !== '').join('\n');
}

function paragraphsOf(parent: ParentNode): string[] {
  return [...parent.children].flatMap((block) => {
    if (block.matches('div, blockquote') && block.children.length > 0) return paragraphsOf(block);
    if (block.matches('figure')) return [figureLine(block)];
    if (block.matches('ul, ol')) return [listOf(block)];
    if (block.matches('table')) return [[...block.querySelectorAll('tr')].map(rowOf).join('\n')];
    if (block.matches('pre')) return [block.textContent ?? ''];
    return [lineOf(block)];
  });
}

/** Caption and credit of a figure in brackets, empty if it has none; of an embed its card. */
function figureLine(figure: Element): string {
  const card = embedCardOf(figure);
  const texts = [...figure.querySelectorAll('.caption:not(a), .credit')].map(lineOf).filter((text) => text !== '');
  const line = texts.length === 0 ? '' : `[${texts.join(' — ')}]`;
  return [card === null ? '' : cardLine(card), line].filter((part) => part !== '').join('\n');
}

/** An embed card on one line. A card without a title of its own shows the address as its title. */
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

/** A block's text on one line, with a new line for each `<br>`. */
function lineOf(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  for (const math of copy.querySelectorAll('math')) math.replaceWith(sourceOf(math));
  for (const image of copy.querySelectorAll('img')) image.replaceWith(image.alt);
  for (const br of copy.querySelectorAll('br')) br.replaceWith('\u2028');
  return (copy.textContent ?? '')
    .replace(/[^\S\u2028]+/g, ' ')
    .replace(/ ?\u2028 ?/g, '\n')
    .trim();
}
