import { CAPTION, CREDIT } from '../page/pipeline-marks.ts';
import { withOwnCommas } from '../text/names.ts';
import { normalise, similarity, squeeze } from '../text/text.ts';
import {
  type Caption,
  cleanCredit,
  creditOfDescription,
  isCredit,
  isShortName,
  sameCredit,
  splitCaption,
} from './credit.ts';

/** Shortest alt text that says something of its picture alone, in characters. */
const SHORT = 20;

/** What was found of one picture's caption, each thing once. */
export class CaptionParts {
  #captions: string[] = [];
  #credits: string[] = [];
  #loose: string[] = [];
  #description = '';
  readonly #alt: string;

  constructor(alt: string) {
    this.#alt = alt;
  }

  get hasCaption(): boolean {
    return this.#captions.length > 0;
  }

  get hasLoose(): boolean {
    return this.#loose.length > 0;
  }

  addCaption(text: string): void {
    const { caption, credit } = this.#split(text);
    this.addCredit(credit);
    const isKnown = this.#captions.some((known) => normalise(known).includes(normalise(caption)));
    if (normalise(caption) !== '' && !isKnown) this.#captions.push(caption);
  }

  addCredit(text: string): void {
    const credit = cleanCredit(text);
    if (credit !== '' && !this.#credits.some((known) => sameCredit(known, credit))) this.#credits.push(credit);
  }

  /** The credit may follow the words of the alt text with no sign between. */
  #split(text: string): Caption {
    const alt = squeeze(this.#alt);
    const rest = alt.length >= SHORT && text.startsWith(alt) ? text.slice(alt.length) : '';
    return isCredit(rest) ? { caption: alt, credit: rest } : splitCaption(text);
  }

  /** A text beside the picture that no mark explains: what it is shows when the marked ones are read. */
  addLoose(text: string): void {
    if (isCredit(text)) this.addCredit(text);
    else if (this.#repeatsAlt(text)) this.#description = text;
    else this.#loose.push(text);
  }

  /** Whether the text only describes the picture, as its alt text does. The credit at its edges is kept. */
  takeDescription(text: string): boolean {
    const credit = creditOfDescription(text);
    if (credit !== '') this.addCredit(credit);
    return credit !== '' || this.#repeatsAlt(text);
  }

  #repeatsAlt(text: string): boolean {
    return this.#alt !== '' && text.length > 40 && similarity(this.#alt, text) > 0.8;
  }

  /** A short text beside the picture is its credit when the caption stands elsewhere, and else the caption. */
  #settle(): void {
    for (const text of this.#loose) {
      if (this.hasCaption && isShortName(text)) this.addCredit(text);
      else this.addCaption(text);
    }
    this.#loose = [];
    // Many sites put the caption into the alt text too; it is printed noise only where another caption stands.
    if (!this.hasCaption && this.#description !== '') this.addCaption(this.#description);
  }

  build(document: Document): Element | null {
    this.#settle();
    if (this.#captions.length === 0 && this.#credits.length === 0) return null;
    const figcaption = document.createElement('figcaption');
    for (const [name, text] of [
      [CAPTION, this.#captions.join(' ')],
      [CREDIT, withOwnCommas(this.#credits.join(' / '))],
    ] as const) {
      if (text === '') continue;
      const span = document.createElement('span');
      span.className = name;
      span.dir = 'auto';
      span.textContent = text;
      figcaption.append(span);
    }
    return figcaption;
  }
}
