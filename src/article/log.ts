import { textOf } from './text/text.ts';
import type { Removal } from './types.ts';

/** How much of a removed text the log keeps, in characters. */
const EXCERPT_CHARS = 80;

/** Collects what was removed, and why. */
export class Log {
  readonly removals: Removal[] = [];

  /** Notes that a step leaves this element out, unless it has neither text nor pictures. */
  note(step: string, rule: string, element: Element): void {
    const text = textOf(element);
    const picture = element.localName === 'img' ? element : element.querySelector('img');
    if (text === '' && picture === null) return;
    const shown = text === '' ? `[picture] ${picture?.getAttribute('src') ?? ''}` : text;
    this.removals.push({ step, rule, text: shown.slice(0, EXCERPT_CHARS) });
  }

  /** Notes the element and removes it from its document. */
  remove(step: string, rule: string, element: Element): void {
    this.note(step, rule, element);
    element.remove();
  }
}
