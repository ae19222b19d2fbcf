/** Prints what changed in the version of package.json, from CHANGELOG.md: the notes of its release. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { changesOf } from './packing/changelog.ts';

console.log(changesOf(packageJson.version, readFileSync(resolve(import.meta.dirname, '../CHANGELOG.md'), 'utf8')));
