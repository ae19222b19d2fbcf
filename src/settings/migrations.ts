import { type Items, siteItems } from './items.ts';
import { parseSettings } from './schema.ts';

/**
 * Each step changes items of one version into those of the next, beginning with version 1. Devices that share items are
 * not updated at the same time, so a step may meet items that are changed already, and leaves these alone.
 */
const steps: readonly ((items: Items) => Items)[] = [
  // Sites were one item, in which the device that wrote last overwrote the sites of the others.
  ({ sites }) => (sites === undefined ? {} : { ...siteItems(parseSettings({ sites }).sites, true), sites: undefined }),
];

/** Version of the items that this code reads and writes. */
export const VERSION = steps.length + 1;

/** The change that brings items of a version to the present one. */
export function migrationOf(items: Items, version: number): Items {
  const changes: Record<string, unknown> = {};
  for (const step of steps.slice(version - 1)) Object.assign(changes, step({ ...items, ...changes }));
  return changes;
}
