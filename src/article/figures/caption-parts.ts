import { CAPTION, CREDIT } from '../page/pipeline-marks.ts';
import { withOwnCommas } from '../text/names.ts';
import { normalise, similarity, squeeze } from '../text/text.ts';
import { cleanCredit, isCredit, isShortName, sameCredit } from './credit.ts';
import { creditOfDescription } from './description.ts';
import { type Caption, splitCaption } from './split-caption.ts';

/** Shortest alt text that describes its picture alone, in characters. */
const MIN_ALT_CHARS = 20;

/** Longest text that may resemble an alt text by chance, in characters; a longer one repeats it from this similarity on. */
const MAX_CHANCE_CHARS = 40;
const MIN_SIMILARITY = 0.8;

/** Collects the caption and credit of one picture, without repetitions. */
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

  /** The credit may follow the words of the alt text without a mark between them. */
  #split(text: string): Caption {
    const alt = squeeze(this.#alt);
    const rest = alt.length >= MIN_ALT_CHARS && text.startsWith(alt) ? text.slice(alt.length) : '';
    return isCredit(rest) ? { caption: alt, credit: rest } : splitCaption(text);
  }

  /** Adds an unmarked text beside the picture. What it is depends on the marked texts. */
  addLoose(text: string): void {
    if (isCredit(text)) this.addCredit(text);
    else if (this.#repeatsAlt(text)) this.#description = text;
    else this.#loose.push(text);
  }

  /** Whether the text only describes the picture, as its alt text does. Keeps the credit at its edges. */
  takeDescription(text: string): boolean {
    const credit = creditOfDescription(text);
    if (credit !== '') this.addCredit(credit);
    return credit !== '' || this.#repeatsAlt(text);
  }

  #repeatsAlt(text: string): boolean {
    return this.#alt !== '' && text.length > MAX_CHANCE_CHARS && similarity(this.#alt, text) > MIN_SIMILARITY;
  }

  /** A short unmarked text is the credit if there is another caption, and otherwise the caption. */
  #settle(): void {
    for (const text of this.#loose) {
      if (this.hasCaption && isShortName(text)) this.addCredit(text);
      else this.addCaption(text);
    }
    this.#loose = [];
    // Many sites repeat the caption in the alt text: only beside another caption is that text noise.
    if (!this.hasCaption && this.#description !== '') this.addCaption(this.#description);
  }

  /** The `figcaption` of what was collected; null if that is nothing. */
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
