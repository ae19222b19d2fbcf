import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openReadingSession } from '../reading/session.ts';
import { exponentOf, keep, rounded } from './figures.ts';
import { type Size, syntheticPage } from './synthetic.ts';

/** Sizes in kilobytes. */
const SIZES = [50, 100, 200, 400, 800, 1600, 3200, 8000] as const;

/** Pages that grow by their article or by what stands around it; a paragraph has about 650 bytes, a block about 350. */
const kinds: Readonly<Record<string, (kilobytes: number) => Size>> = {
  text: (kilobytes) => ({ paragraphs: Math.round(kilobytes / 0.65), blocks: 30, script: 0 }),
  elements: (kilobytes) => ({ paragraphs: 20, blocks: Math.round(kilobytes / 0.35), script: 0 }),
};

/** Times the pipeline on articles from 50 KB to 8 MB: by which power of the size does the time grow? */
export async function measureGrowth(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'naqi-growth-'));
  const session = await openReadingSession(join(import.meta.dirname, 'in-page.ts'));
  try {
    const exponents: Record<string, number> = {};
    for (const [kind, sized] of Object.entries(kinds)) {
      const points = [];
      for (const kilobytes of SIZES) {
        const file = join(folder, `${kind}-${kilobytes}.html`);
        const html = syntheticPage(sized(kilobytes));
        await writeFile(file, html);
        await session.read(file, []);
        const { naqi, naive } = (await session.call('quickTimes')) as { naqi: number; naive: number };
        points.push({ size: Buffer.byteLength(html), time: naqi, naive });
        console.log(
          `${kind}  ${(Buffer.byteLength(html) / 1000).toFixed(0)} kB  ${naqi.toFixed(0)} ms / ${naive.toFixed(0)} ms`,
        );
      }
      exponents[kind] = rounded(exponentOf(points));
      console.log(`grows with the ${kind} by the power ${exponents[kind]}`);
    }
    await keep('growth', exponents);
  } finally {
    await session.close();
    await rm(folder, { recursive: true, force: true });
  }
}
