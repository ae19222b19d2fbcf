import type { Log } from '../log.ts';
import { isElement } from '../text/dom.ts';
import { textOf } from '../text/text.ts';

/** A language's name as highlighters print it above the code: a word or two in Latin letters. */
const LANGUAGE = /^[A-Za-z][\w+#./ -]{0,19}$/;

/** Reduces highlighted code to what its author wrote: without the column of line numbers and the name of the language. */
export function readCode(copy: Document, log: Log): void {
  for (const table of copy.body.querySelectorAll('table')) openNumberedCode(table, log);
  for (const pre of copy.body.querySelectorAll('pre')) removeLabel(pre, log);
}

/** Highlighters with line numbers make a table of two cells, one with the numbers. The cell with the code replaces it. */
function openNumberedCode(table: Element, log: Log): void {
  const cells = [...table.querySelectorAll('td')];
  const [code, ...others] = cells.filter((cell) => !isCounting(cell));
  const pre = code?.querySelector('pre') ?? null;
  if (code === undefined || pre === null || others.length > 0 || textOf(pre) !== textOf(code)) return;
  for (const cell of cells) if (cell !== code) log.remove('code', 'line numbers', cell);
  table.replaceWith(pre);
}

/** Whether a cell contains only numbers that count up. */
function isCounting(cell: Element): boolean {
  const numbers = textOf(cell).split(' ').map(Number);
  return numbers.every((number, index) => Number.isInteger(number) && number === (numbers[0] ?? 0) + index);
}

/** Removes the language's name: the only line beside the code in the box that a highlighter makes for both. */
function removeLabel(pre: Element, log: Log): void {
  const box = pre.parentElement;
  const others = [...(box?.childNodes ?? [])].filter((node) => node !== pre && textOf(node) !== '');
  const [label] = others;
  if (others.length !== 1 || label === undefined || !isElement(label)) return;
  const isLabel = label.matches('div, span') && label.nextElementSibling === pre && LANGUAGE.test(textOf(label));
  if (isLabel) log.remove('code', 'name of the language', label);
}
