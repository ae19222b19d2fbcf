/** Has every package whose code or data ends in the build put its licence beside it, as Naqi does its own. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const OWN = resolve(import.meta.dirname, '../../LICENSE');

/** The folder of the package that a module belongs to, and the package's name: the last of them where they nest. */
const PACKAGE = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)(?=[\\/])/;

/** What licence files are called; some packages have two, to choose from. */
const LICENCE = /^(?:licen[cs]e|copying|notice)\b/i;

/** Writes `licences/NAME.txt` for Naqi and for each package in the bundle. The build fails for a package that brings no licence. */
export function licences(): Plugin {
  return {
    name: 'naqi-licences',
    generateBundle(_options, bundle) {
      this.emitFile({ type: 'asset', fileName: 'licences/naqi.txt', source: readFileSync(OWN) });
      const modules = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []));
      for (const module of modules) {
        const [folder, name] = PACKAGE.exec(module) ?? [];
        if (folder === undefined || name === undefined) continue;
        const files = readdirSync(folder).filter((file) => LICENCE.test(file));
        if (files.length === 0) this.error(`${name} is in the build, but ${folder} holds no licence`);
        const source = files
          .sort()
          .map((file) => readFileSync(join(folder, file), 'utf8'))
          .join('\n\n');
        const fileName = `licences/${name.replace(/^@/, '').replaceAll(/[\\/]/g, '-')}.txt`;
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
