import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { entryPoints, type Room, rooms } from './arrows.ts';

/** What each file imports: files by their path in `src/`, packages by their name; types and styles too. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** The address in `import … from '…'`, `export … from '…'`, `import '…'` and `import('…')`. */
const SPECIFIER = /(?:^(?:import|export)\s(?:[^;'"=]*\sfrom\s)?\s*|\bimport\(\s*)(['"])([^'"]+)\1/gm;

/** Reads what every file of a folder imports, each address resolved from where it stands. */
export function importsOf(src: string): Imports {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'));
  return new Map(files.map((file) => [file, importsIn(file, readFileSync(join(src, file), 'utf8'))]));
}

/** What the source of one file imports. */
export function importsIn(file: string, source: string): string[] {
  return [...source.matchAll(SPECIFIER)].map(([, , specifier = '']) => {
    const address = specifier.replace(/\?.*$/, '');
    return address.startsWith('.') ? posix.join(dirname(file), address) : address;
  });
}

/** Imports that the table does not allow, and imports of an entry point, as `file → imported`. */
export function forbidden(imports: Imports): string[] {
  return [...imports].flatMap(([file, imported]) =>
    imported.filter((target) => !isAllowed(file, target)).map((target) => `${file} → ${target}`),
  );
}

function isAllowed(file: string, target: string): boolean {
  // Outside of `src/`: the icons.
  if (target.startsWith('../')) return true;
  if (entryPoints.some((entry) => isIn(target, entry))) return false;
  const room = roomOf(file);
  if (room === undefined) return false;
  const place = roomOf(target)?.path ?? target;
  return place === room.path || room.mayImport.some((path) => path === place || isIn(target, path));
}

function roomOf(file: string): Room | undefined {
  return rooms.filter(({ path }) => isIn(file, path)).sort((a, b) => b.path.length - a.path.length)[0];
}

/** Whether a file is this one, or lies in this folder or package. */
function isIn(file: string, path: string): boolean {
  return file === path || file.startsWith(path.endsWith('/') ? path : `${path}/`);
}

/** Circles of files that import each other, as `a → b → a`; one for each file that closes a circle. */
export function circles(imports: Imports): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start !== -1) found.push([...way.slice(start), file].join(' → '));
    if (start !== -1 || done.has(file)) return;
    for (const target of imports.get(file) ?? []) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return found;
}
