import type { Theme } from '../types.ts';

/** Publisher by BetterStudio, common on Persian and Arabic sites. */
export const publisher: Theme = {
  name: 'Publisher',
  seen: "the theme's public sources of versions 1.8 to 7.6; copies of its posts",
  when: '.entry-content.single-post-content, link[href*="/themes/publisher/"]',
  body: '.entry-content.single-post-content',
  noise: [
    '.better-newsticker',
    '.site-header',
    '.rh-header',
    '.bf-breadcrumb',
    '.post-meta-wrap',
    '.post-share',
    '.bsac',
    '.bs-irp',
    '.entry-terms',
    '.bs-newsletter-pack',
    '.single-container > .post-author',
    '.next-prev-post',
    '.post-related',
    '.comments-template',
    '.sidebar-column',
    '.site-footer',
  ],
  byline: ['.single-post-meta .post-author-name b', '.single-post-meta .post-author-name'],
  published: ['.single-post-meta time.post-published[datetime]'],
};
