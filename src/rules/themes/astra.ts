import type { Theme } from '../types.ts';

/** Astra, the most installed theme of the WordPress directory. */
export const astra: Theme = {
  name: 'Astra',
  seen: "saved posts of an Arabic site of Astra 2.0 and of others of 4.x; the theme's and its add-on's public sources",
  when: 'body.ast-single-post, link[href*="/themes/astra/"]',
  body: '.ast-article-single .entry-content.clear',
  noise: [
    '.ast-breadcrumbs-wrapper',
    '.ast-post-social-sharing',
    '.ast-single-author-box',
    '.ast-single-related-posts-container',
  ],
  byline: ['.entry-header:not(.related-entry-header) .posted-by .author-name'],
  published: ['.entry-header:not(.related-entry-header) .posted-on'],
};
