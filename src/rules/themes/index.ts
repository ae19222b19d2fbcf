import type { Theme } from '../types.ts';
import { amp } from './amp.ts';
import { anySite } from './any-site.ts';
import { arc } from './arc.ts';
import { astra } from './astra.ts';
import { bbc } from './bbc.ts';
import { blogger } from './blogger.ts';
import { drupal } from './drupal.ts';
import { elementor } from './elementor.ts';
import { foxiz } from './foxiz.ts';
import { generatePress } from './generatepress.ts';
import { jannah } from './jannah.ts';
import { jnews } from './jnews.ts';
import { kadence } from './kadence.ts';
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
  amp,
  arc,
  drupal,
  blogger,
  elementor,
  astra,
  kadence,
  generatePress,
  wordpress,
  anySite,
];
