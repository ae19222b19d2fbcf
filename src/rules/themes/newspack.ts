import type { Theme } from '../types.ts';

/** Newspack by Automattic: the classic theme, its children, and the plug-ins that come with it. */
export const newspack: Theme = {
  name: 'Newspack',
  seen: 'the public sources of the theme and of its plug-ins for adverts, prompts and picture credits',
  when: 'link[href*="/themes/newspack-"], .newspack-post-subtitle',
  body: '.main-content .entry-content',
  noise: [
    '#masthead',
    '.cat-links',
    '.entry-subhead',
    '.newspack_global_ad',
    '.newspack-popup',
    '.main-content .entry-footer',
    '.author-bio',
    '#colophon',
  ],
  standfirst: '.newspack-post-subtitle',
  byline: ['.entry-subhead .byline .author.vcard'],
  published: ['.entry-subhead .posted-on time.entry-date.published[datetime]'],
};
