import type { Theme } from '../types.ts';
import { anySite } from './any-site.ts';
import { bbc } from './bbc.ts';
import { foxiz } from './foxiz.ts';
import { jannah } from './jannah.ts';
import { jnews } from './jnews.ts';
import { newspack } from './newspack.ts';
import { newspaper } from './newspaper.ts';
import { publisher } from './publisher.ts';
import { sahifa } from './sahifa.ts';
import { smartmag } from './smartmag.ts';
import { wordpress } from './wordpress.ts';

/** All themes, the most particular first: the first whose body is found on a page says where its text stands. */
export const themes: readonly Theme[] = [
  jannah,
  sahifa,
  newspaper,
  jnews,
  publisher,
  smartmag,
  foxiz,
  newspack,
  bbc,
  wordpress,
  anySite,
];
