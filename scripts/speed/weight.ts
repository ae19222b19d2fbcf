import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createBuilder, type ViteBuilder } from 'vite';
import { openReadingSession } from '../reading/session.ts';
import { keep, root, rounded } from './figures.ts';
import { openPresses } from './presses.ts';
import { buildRival } from './rivals.ts';
import { median, sum } from './statistics.ts';
import { syntheticPage } from './synthetic.ts';

/** How often the reader is opened and closed. */
const OPENINGS = 100;

const fixtures = join(root, 'test/fixtures');
const dist = join(root, 'dist');

/** Weighs the scripts, the memory after many visits, and what the detector takes on pages that are no articles. */
export async function measureWeight(): Promise<void> {
  const builder = await createBuilder({ logLevel: 'error' });
  await builder.buildApp();
  const scripts = Object.fromEntries(
    [...readdirSync(dist), ...readdirSync(join(dist, 'parts')).map((file) => `parts/${file}`)]
      .filter((file) => file.endsWith('.js'))
      .map((file) => [file, gzipSync(readFileSync(join(dist, file))).length]),
  );
  for (const [file, bytes] of Object.entries(scripts)) console.log(`${(bytes / 1000).toFixed(1)} kB gzipped  ${file}`);

  const libraries = await weightOfLibraries();
  console.log(
    `${(libraries / 1000).toFixed(1)} kB gzipped  Readability and DOMPurify alone, as the naive rival has them`,
  );
  const parts = await partsOfReader(builder, scripts['reader.js'] ?? 0);
  console.log(`what the reader's script is made of, in bytes gzipped: ${JSON.stringify(parts)}`);
  const heap = await heapAfterOpenings();
  console.log(
    `heap after ${OPENINGS} openings / after one: ${heap.ratio.toFixed(3)} (${(heap.last / 1e6).toFixed(1)} MB)`,
  );
  const detector = await detectorTime();
  console.log(`detector on pages that are no articles: ${detector.toFixed(1)} ms, median`);
  await keep('weight', {
    scripts,
    libraries,
    parts,
    heapRatio: rounded(heap.ratio),
    detectorMilliseconds: rounded(detector),
  });
}

/** Folders of modules, and what they are called here. */
const GROUPS: Readonly<Record<string, RegExp>> = {
  'Readability and DOMPurify': /node_modules\/(?:@mozilla|dompurify)\//,
  'steps of the pipeline': /src\/article\//,
  rules: /src\/rules\//,
  'reader, settings and their styles': /./,
};

/** Shares out the script's weight by what each folder's modules weigh when they are gzipped by themselves. */
async function partsOfReader(builder: ViteBuilder, weight: number): Promise<Record<string, number>> {
  const { reader } = builder.environments;
  const built = reader === undefined ? [] : await builder.build(reader);
  const code = new Map<string, string>();
  for (const output of [built].flat().flatMap((each) => ('output' in each ? each.output : []))) {
    for (const [file, module] of Object.entries(output.type === 'chunk' ? output.modules : {})) {
      const [group = ''] = Object.entries(GROUPS).find(([, files]) => files.test(file)) ?? [];
      code.set(group, (code.get(group) ?? '') + (module.code ?? ''));
    }
  }
  const alone = [...code].map(([group, text]) => [group, gzipSync(text).length] as const);
  const whole = sum(alone.map(([, bytes]) => bytes));
  return Object.fromEntries(alone.map(([group, bytes]) => [group, Math.round((bytes / whole) * weight)]));
}

async function heapAfterOpenings(): Promise<{ ratio: number; last: number }> {
  const presses = await openPresses({ naqi: dist });
  try {
    await presses.press('naqi', syntheticPage({ paragraphs: 40, blocks: 120, script: 60_000 }));
    await presses.toggle('naqi');
    const first = await presses.heap();
    for (let opening = 1; opening < OPENINGS; opening += 1) {
      await presses.toggle('naqi');
      await presses.toggle('naqi');
    }
    const last = await presses.heap();
    return { ratio: last / first, last };
  } finally {
    await presses.close();
  }
}

async function weightOfLibraries(): Promise<number> {
  const folder = await buildRival('naive');
  try {
    return gzipSync(readFileSync(join(folder, 'reader.js'))).length;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A fixture without what is expected of it is no article. */
async function detectorTime(): Promise<number> {
  const session = await openReadingSession(join(import.meta.dirname, 'in-page.ts'));
  try {
    const times = [];
    for (const name of readdirSync(fixtures).filter((each) => !existsSync(join(fixtures, each, 'expected.html')))) {
      await session.read(join(fixtures, name, 'input.html'), []);
      times.push(Number(await session.call('detectorTime')));
    }
    return median(times);
  } finally {
    await session.close();
  }
}
