import { type Items, siteItems } from './items.ts';
import { parseSettings } from './schema.ts';

/**
 * Each step changes items of one version into those of the next: the first those of version 1. Devices that share their
 * items come to a new version one after the other, so that a step also meets items that are done already, and does
 * no harm to them.
 */
const steps: readonly ((items: Items) => Items)[] = [
  // The sites were one list, of which the device that wrote last kept its own alone.
  ({ sites }) => (sites === undefined ? {} : { ...siteItems(parseSettings({ sites }).sites, true), sites: undefined }),
];

/** Version of the items as this code reads and writes them. */
export const VERSION = steps.length + 1;

/** What is to change among items of the given version to bring them to the present one. */
export function migrationOf(items: Items, version: number): Items {
  const changes: Record<string, unknown> = {};
  for (const step of steps.slice(version - 1)) Object.assign(changes, step({ ...items, ...changes }));
  return changes;
}
