import type { Settings } from '../settings/schema.ts';

/** Gives the paper its look: the only way in which settings change what the reader shows. */
export function dress(paper: HTMLElement, { size, palette }: Settings): void {
  paper.style.setProperty('--size', `${size}px`);
  paper.dataset.palette = palette;
}
