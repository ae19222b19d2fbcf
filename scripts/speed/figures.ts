/** What times are made into, and where they are kept. */

import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';

export const root = resolve(import.meta.dirname, '../..');

/** To two digits behind the point. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The exponent of the power law that fits best: the slope of the line through the logarithms. */
export function exponentOf(points: readonly { size: number; time: number }[]): number {
  const logs = points.map(({ size, time }) => ({ x: Math.log(size), y: Math.log(time) }));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(logs.map((each) => each.x)), mean(logs.map((each) => each.y))];
  const rise = logs.reduce((sum, each) => sum + (each.x - x) * (each.y - y), 0);
  return rise / logs.reduce((sum, each) => sum + (each.x - x) ** 2, 0);
}

/** Keeps what was measured in `bench/`, with the day and the machine, so that the history can be read. */
export async function keep(name: string, figures: object): Promise<void> {
  const machine = `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`;
  const day = new Date().toISOString().slice(0, 10);
  await mkdir(join(root, 'bench'), { recursive: true });
  await writeFile(join(root, `bench/${name}.json`), `${JSON.stringify({ day, machine, ...figures }, null, 2)}\n`);
}
