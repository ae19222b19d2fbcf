/**
 * Makes what the stores take, in `packages/`: the extension, and the source that Mozilla's reviewers build it from. Builds
 * twice, and fails if the second build differs or the stores' linter finds what is not pinned. It warns of messages that
 * are not translated; with `--release` it fails because of them.
 */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import packageJson from '../package.json' with { type: 'json' };
import { lintForStores } from './packing/store-lint.ts';
import { zip } from './packing/zip.ts';
import { run } from './run.ts';
import { fileOf, languages, messagesOf, untranslatedIn } from './translating/messages.ts';

const { values: options } = parseArgs({ options: { release: { type: 'boolean', default: false } } });
const root = resolve(import.meta.dirname, '..');
const packages = join(root, 'packages');
const name = `naqi-${packageJson.version}`;

const missing = warnOfUntranslated();
if (options.release && missing > 0) throw new Error(`${missing} messages are not translated: no release yet`);
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

/** Prints each message that is not translated, on GitHub as a warning beside the file. Returns how many there are. */
function warnOfUntranslated(): number {
  const found = languages().flatMap((language) =>
    untranslatedIn(messagesOf(language)).map((key) => ({ path: relative(root, fileOf(language)), key })),
  );
  for (const { path, key } of found) {
    const start = process.env.GITHUB_ACTIONS === 'true' ? `::warning file=${path}::` : `warning: ${path}: `;
    console.log(`${start}"${key}" is not translated`);
  }
  return found.length;
}

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
