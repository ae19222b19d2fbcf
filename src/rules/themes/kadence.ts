import type { Theme } from '../types.ts';

/** Kadence, a theme built on WP Rig. */
export const kadence: Theme = {
  name: 'Kadence',
  seen: "saved posts of an Arabic site; the theme's public sources",
  when: 'link[href*="/themes/kadence/"], article.single-entry > .entry-content-wrap',
  body: '.single-entry .entry-content.single-content',
  noise: ['.entry-taxonomies', '.entry-tags', '.entry-author', '.entry-related'],
  byline: ['.entry-header .posted-by .author.vcard .fn'],
  published: ['.entry-header .posted-on time.published'],
};
