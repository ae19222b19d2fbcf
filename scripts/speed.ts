/**
 * Measures how fast Naqi is, in Chromium and beside the naive way: `npm run speed`, or one measure by its name, as in
 * `npm run speed -- clicks`. Times depend on the machine, ratios hardly do; what was measured is kept in `bench/`.
 */

import process from 'node:process';
import { measureClicks } from './speed/clicks.ts';
import { measureGrowth } from './speed/growth.ts';
import { measurePipeline } from './speed/pipeline.ts';
import { measureWeight } from './speed/weight.ts';

const measures: Readonly<Record<string, () => Promise<void>>> = {
  pipeline: measurePipeline,
  clicks: measureClicks,
  growth: measureGrowth,
  weight: measureWeight,
};

const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : Object.keys(measures)) {
  const measure = measures[name];
  if (measure === undefined) throw new Error(`There is no measure ${name}, only ${Object.keys(measures).join(', ')}`);
  console.log(`\n── ${name}`);
  await measure();
}
