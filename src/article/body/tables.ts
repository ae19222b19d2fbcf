import { rename, unwrap } from '../text/dom.ts';
import { textOf } from '../text/text.ts';

/** Puts what layout tables hold in their place; a table of data stays one. */
export function openLayoutTables(body: Element): void {
  for (const table of [...body.querySelectorAll('table')].reverse()) if (isLayout(table)) openTable(table);
  // The text may have been found in one cell or row of the page's own layout.
  if (body.closest('table') === null) return;
  for (const cell of body.querySelectorAll('td, th')) if (cell.closest('table')?.contains(body)) unwrap(cell);
}

/** A table in whose rows no two cells hold something sets the page and no data: old sites put whole articles in one. */
function isLayout(table: Element): boolean {
  const rows = [...table.querySelectorAll('tr')];
  return rows.every((row) => [...row.children].filter(holds).length <= 1);
}

function holds(cell: Element): boolean {
  return textOf(cell) !== '' || cell.querySelector('img') !== null;
}

/** Puts what a table's cells hold in its place, loose words as paragraphs. */
function openTable(table: Element): void {
  for (const cell of table.querySelectorAll('td, th')) {
    const hasBlock = cell.querySelector('p, h2, h3, h4, h5, h6, ul, ol, blockquote, figure, pre, table') !== null;
    if (hasBlock || !holds(cell)) unwrap(cell);
    else rename(cell, 'p');
  }
  for (const part of table.querySelectorAll('tr, tbody, thead, tfoot, caption')) unwrap(part);
  unwrap(table);
}
