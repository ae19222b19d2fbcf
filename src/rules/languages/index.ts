import type { Language } from '../types.ts';
import { ar } from './ar.ts';
import { ckb } from './ckb.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { he } from './he.ts';
import { ps } from './ps.ts';
import { ug } from './ug.ts';
import { ur } from './ur.ts';

/** All languages. Pages mix them (a Persian theme around Dari, English labels everywhere), so all are looked for. */
export const languages: readonly Language[] = [ar, fa, ur, he, ps, ckb, ug, en];
