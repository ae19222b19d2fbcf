import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundle } from '../reading/bundle.ts';

const sources = resolve(import.meta.dirname, 'rivals');

/** Builds an extension that does one thing on a press of its button; gives its folder, a temporary one. */
export async function buildRival(name: 'naive' | 'floor'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `naqi-${name}-`));
  for (const [file, source] of Object.entries({ background: 'background', reader: name }))
    await writeFile(join(folder, `${file}.js`), await bundle(join(sources, `${source}.ts`), true));
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
