import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Labelled pages that stand beside the project where it is checked; they are not part of it. */
export const CORPUS = resolve(import.meta.dirname, '../../../shared/corpus');

export interface Label {
  page: string;
  kind: 'article' | 'other';
}

/** None where the folder is absent: tests that need them are left out then. */
export const labels: readonly Label[] = existsSync(CORPUS)
  ? readFileSync(join(CORPUS, 'truth.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Label)
  : [];
