import type { Theme } from '../types.ts';

/** Elementor's single-post templates, whatever theme lies under them. */
export const elementor: Theme = {
  name: 'Elementor',
  seen: 'saved posts of an Arabic site of Elementor 3.11 and of others; public sources of widgets built on it',
  when: '.elementor-location-single, .elementor-widget-theme-post-content',
  body: '.elementor-widget-theme-post-content',
  noise: [
    '.elementor-location-header',
    '.elementor-widget-post-info',
    '.elementor-widget-table-of-contents',
    '.elementor-widget-share-buttons',
    '.elementor-widget-author-box',
    '.elementor-widget-post-navigation',
    '.elementor-widget-posts',
    '.elementor-widget-post-comments',
    '.elementor-location-popup',
  ],
  byline: ['.elementor-location-single .elementor-post-info__item--type-author'],
  published: ['.elementor-location-single .elementor-post-info__item--type-date time'],
};
