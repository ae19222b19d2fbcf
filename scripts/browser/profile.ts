import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onLeaving } from './leaving.ts';

/** A browser's last children may still write for a moment after it has ended. */
const removal = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 } as const;

export interface Profile {
  readonly folder: string;
  readonly kept: boolean;
  /** Removes the folder unless it is a kept one. */
  discard(): Promise<void>;
}

/** Makes the profile folder ready: the one given, which stays, or a temporary one that goes with this process at the latest. */
export async function openProfile(chosen: string | undefined): Promise<Profile> {
  if (chosen !== undefined) {
    await mkdir(chosen, { recursive: true });
    return { folder: resolve(chosen), kept: true, discard: () => Promise.resolve() };
  }
  const folder = await mkdtemp(join(tmpdir(), 'naqi-browser-'));
  const stopGuarding = onLeaving(() => rmSync(folder, removal));
  return {
    folder,
    kept: false,
    async discard() {
      await rm(folder, removal);
      stopGuarding();
    },
  };
}
