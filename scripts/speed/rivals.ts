import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const sources = resolve(import.meta.dirname, 'rivals');

/** Builds an extension that does one thing on a press of its button; gives its folder, a temporary one. */
export async function buildRival(name: 'naive' | 'floor'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `naqi-${name}-`));
  for (const [file, source] of Object.entries({ background: 'background', reader: name })) {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        emptyOutDir: false,
        rolldownOptions: {
          input: { [file]: join(sources, `${source}.ts`) },
          output: { format: 'iife', codeSplitting: false, entryFileNames: '[name].js' },
        },
      },
    });
  }
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    permissions: ['activeTab', 'scripting'],
    background: { service_worker: 'background.js' },
    action: {},
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
