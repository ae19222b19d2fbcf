import type { Theme } from '../types.ts';

/** The pages that WordPress's AMP plug-in makes of posts in its reader mode. */
export const amp: Theme = {
  name: 'AMP',
  seen: "the plug-in's public sources; templates of themes that follow it",
  when: 'article.amp-wp-article, html[amp] .amp-wp-article-content',
  body: '.amp-wp-article-content',
  noise: ['.amp-wp-header', '.amp-wp-meta', '.amp-wp-footer'],
  byline: ['.amp-wp-byline .amp-wp-author'],
  published: ['.amp-wp-posted-on time'],
};
