import type { Theme } from '../types.ts';

/** Newspaper by tagDiv, and Newsmag, which prints the same markup. */
export const newspaper: Theme = {
  name: 'Newspaper',
  seen: "the theme's public sources of versions 8 to 10; class names that saved posts of version 12 share with them",
  when: '#td-outer-wrap, .td-post-content, link[href*="/themes/Newspaper"]',
  body: '.td-post-content',
  noise: [
    '.td-header-wrap',
    '.td-trending-now-wrapper',
    '.td-crumb-container',
    '.td-category',
    '.td-module-meta-info',
    '.td-post-sharing',
    '.td-a-rec',
    '.td-post-source-tags',
    '.td-post-next-prev',
    '.author-box-wrap',
    '.td_block_related_posts',
    '.td-main-sidebar',
    '.td-sub-footer-wrap',
  ],
  standfirst: '.td-post-sub-title',
  byline: ['.td-post-header .td-post-author-name a'],
  published: ['.td-post-header .td-post-date time[datetime]'],
};
