import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledPage } from './corpora.ts';
import { openReadingSession, type ReadingSession } from './session.ts';
import type { Reading } from './types.ts';
import { changes } from './vary/changes.ts';
import type { Variation } from './vary/in-page.ts';
import type { Label } from './vary/labelled-article.ts';

/** How a page was read after changes that leave its article what it is. */
export interface Varied {
  page: LabelledPage;
  seed: number;
  /** The changes that were made. */
  made: readonly string[];
  /** What came out otherwise; empty where nothing did. */
  differences: readonly string[];
}

/**
 * Reads each page as it is and as it is after changes by chance, the same for the same seed. Pages on which the labelled
 * article is not found in elements of its own are left out.
 *
 * @param only the changes to make, by their names; null for a choice by chance
 */
export async function varyPages(
  pages: readonly LabelledPage[],
  seed: number,
  only: readonly string[] | null,
  call: (varied: Varied) => void,
): Promise<void> {
  const session = await openReadingSession(join(import.meta.dirname, 'vary/in-page.ts'));
  try {
    for (const [index, page] of pages.entries()) {
      const other = pages[(index + 1 + (seed % Math.max(1, pages.length - 1))) % pages.length] ?? page;
      const varied = await varyPage(session, page, other, seed, only);
      if (varied !== null) call(varied);
    }
  } finally {
    await session.close();
  }
}

async function varyPage(
  session: ReadingSession,
  page: LabelledPage,
  other: LabelledPage,
  seed: number,
  only: readonly string[] | null,
): Promise<Varied | null> {
  const { naqi: before } = await session.read(page.file, ['naqi']);
  const variation: Variation = {
    seed,
    label: labelOf(page),
    other: { html: readFileSync(other.file, 'utf8'), label: labelOf(other) },
    only,
  };
  const made = (await session.call('vary', variation)) as string[] | null;
  if (made === null || before.article === null) return null;
  const after = JSON.parse(JSON.stringify(await session.call('naqi'))) as Reading;
  const mayChange = changes.filter(({ name }) => made.includes(name)).flatMap((change) => change.mayChange ?? []);
  return { page, seed, made, differences: differencesOf(before, after, mayChange) };
}

function labelOf({ truth: { title, body } }: LabelledPage): Label {
  return { title, body };
}

/** What two readings do not share, a line each. */
function differencesOf(before: Reading, after: Reading, mayChange: readonly string[]): string[] {
  const [one, two] = [before.article, after.article];
  if (one === null || two === null) return one === two ? [] : [`no article: ${after.reason}`];
  const facts = (['title', 'byline', 'published', 'dir'] as const).filter(
    (name) => one[name] !== two[name] && !mayChange.includes(name),
  );
  return [
    ...facts.map((name) => `${name}: ${one[name]} → ${two[name]}`),
    ...linesBeside('lost', one.lines, two.lines),
    ...linesBeside('added', two.lines, one.lines),
    ...linesBeside('figure lost', one.figures.map(figureLine), two.figures.map(figureLine)),
    ...linesBeside('figure added', two.figures.map(figureLine), one.figures.map(figureLine)),
  ];
}

function figureLine({ src, caption, credit }: { src: string; caption: string; credit: string }): string {
  return `[${caption}] [${credit}] ${src}`;
}

function linesBeside(name: string, lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines
    .filter((line) => {
      const at = left.indexOf(line);
      if (at !== -1) left.splice(at, 1);
      return at === -1;
    })
    .map((line) => `${name}: ${line}`);
}
