import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Truth } from './scores.ts';

/** A labelled page with the folder it lies in. */
export interface LabelledPage {
  file: string;
  truth: Truth;
  /** Whether the page may only be measured by sums, since nobody may look at it. */
  isUnseen: boolean;
}

/** Reads the labels of a folder; one that holds a file `MEASURE-ONLY` gives pages that only sums may tell of. */
export function labelledPages(folder: string): LabelledPage[] {
  const isUnseen = existsSync(join(folder, 'MEASURE-ONLY'));
  return readFileSync(join(folder, 'truth.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Truth)
    .map((truth) => ({ file: join(folder, truth.page), truth, isUnseen }));
}
