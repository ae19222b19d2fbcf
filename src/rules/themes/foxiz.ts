import type { Theme } from '../types.ts';

/** Foxiz by ThemeRuby. */
export const foxiz: Theme = {
  name: 'Foxiz',
  seen: "the theme's public sources",
  when: '.entry-content.rbct, link[href*="/themes/foxiz"]',
  body: '.entry-content.rbct',
  noise: [
    '.s-cats',
    '.single-meta',
    '.l-shared-sec-outer',
    '.entry-top',
    '.related-sec',
    '.entry-bottom',
    '.efoot',
    '.entry-newsletter',
    '.e-shared-sec',
    '.sticky-share-list-buffer',
    '.reaction-sec',
    '.usr-holder',
    '.entry-pagination',
    '.comment-box-wrap',
    '.single-related',
    '.sidebar-wrap',
  ],
  standfirst: '.s-tagline',
  byline: ['.single-meta .meta-author a'],
  published: ['.single-meta time[datetime]:not(.updated-date, .updated)'],
};
