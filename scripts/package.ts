/**
 * Makes what the stores take, in `packages/`: the extension, and the source that Mozilla's reviewers build it from. Builds
 * twice, and fails where the second build differs or the stores' linter finds what is not pinned.
 */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import packageJson from '../package.json' with { type: 'json' };
import { run } from './checks.ts';
import { lintForStores } from './packing/store-lint.ts';
import { zip } from './packing/zip.ts';

const root = resolve(import.meta.dirname, '..');
const packages = join(root, 'packages');
const name = `naqi-${packageJson.version}`;

await rm(packages, { recursive: true, force: true });
await mkdir(packages);
const extension = await build();
const again = await build();
if (!Buffer.from(extension).equals(again)) throw new Error('A second build of the same source gave other bytes');
const file = await keep(`${name}.zip`, extension);
const files = sourceFiles();
if (files.length > 0) await keep(`${name}-source.zip`, zip(await read(root, files)));
else console.log('The source is left out: this is no checkout of git.');
if (!(await lintForStores(file))) process.exitCode = 1;

/** Builds the extension and packs it. */
async function build(): Promise<Uint8Array> {
  const { code } = await run('vite', ['build', '--app', '--logLevel', 'warn']);
  if (code !== 0) throw new Error('The build failed');
  const dist = join(root, 'dist');
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const built = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return zip(
    await read(
      dist,
      built.map((path) => relative(dist, path).replaceAll(sep, '/')),
    ),
  );
}

/** Every file that git does not ignore, as it stands here; none outside a checkout. */
function sourceFiles(): readonly string[] {
  try {
    return execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .split('\0')
      .filter(Boolean);
  } catch {
    return [];
  }
}

async function read(folder: string, paths: readonly string[]): Promise<Map<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>();
  for (const path of paths) contents.set(path, await readFile(join(folder, path)));
  return contents;
}

/** Writes a package, and prints its size and fingerprint. */
async function keep(fileName: string, bytes: Uint8Array): Promise<string> {
  const path = join(packages, fileName);
  await writeFile(path, bytes);
  const fingerprint = createHash('sha256').update(bytes).digest('hex');
  console.log(`packages/${fileName}  ${(bytes.length / 1000).toFixed(0)} kB  sha256 ${fingerprint}`);
  return path;
}
