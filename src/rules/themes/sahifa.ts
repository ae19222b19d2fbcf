import type { Theme } from '../types.ts';

/** Sahifa by TieLabs, Jannah's older sister. */
export const sahifa: Theme = {
  name: 'Sahifa',
  seen: "the theme's public sources",
  when: 'link[href*="/themes/sahifa"], #main-content .post-listing .post-inner',
  body: '.post-listing .post-inner .entry',
  noise: [
    '#theme-header',
    '#breaking-news',
    '#crumbs',
    '.post-meta',
    '.share-post',
    '.mini-share-post',
    '.post-tag',
    '.post-navigation',
    '#author-box',
    '#related_posts',
    '#check-also-box',
    '.e3lan',
    '#theme-footer',
    '#topcontrol',
  ],
  byline: ['.post-meta .post-meta-author'],
  published: ['.post-meta .tie-date'],
};
