import { rename, unwrap } from '../text/dom.ts';
import { textOf } from '../text/text.ts';

/** Replaces layout tables by what they contain. Tables of data stay. */
export function openLayoutTables(body: Element): void {
  for (const table of [...body.querySelectorAll('table')].reverse()) if (isLayout(table)) openTable(table);
  // The body may be a cell or row of a layout table.
  if (body.closest('table') === null) return;
  for (const cell of body.querySelectorAll('td, th')) if (cell.closest('table')?.contains(body)) unwrap(cell);
}

/** A table for layout has no row with two cells that are not empty. Old sites put whole articles into one. */
function isLayout(table: Element): boolean {
  const rows = [...table.querySelectorAll('tr')];
  return rows.every((row) => [...row.children].filter(hasContent).length <= 1);
}

function hasContent(cell: Element): boolean {
  return textOf(cell) !== '' || cell.querySelector('img') !== null;
}

/** Replaces a table by what its cells contain, loose text as paragraphs. */
function openTable(table: Element): void {
  for (const cell of table.querySelectorAll('td, th')) {
    const hasBlock = cell.querySelector('p, h2, h3, h4, h5, h6, ul, ol, blockquote, figure, pre, table') !== null;
    if (hasBlock || !hasContent(cell)) unwrap(cell);
    else rename(cell, 'p');
  }
  for (const part of table.querySelectorAll('tr, tbody, thead, tfoot, caption')) unwrap(part);
  unwrap(table);
}
