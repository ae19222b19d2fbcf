import type { Theme } from '../types.ts';

/** SmartMag by ThemeSphere. */
export const smartmag: Theme = {
  name: 'SmartMag',
  seen: "parts of the theme's public sources; copies of its demonstration's posts",
  when: '.the-post.s-post-modern, .the-post-header.s-head-modern, link[href*="/themes/smart-mag"]',
  body: '.the-post .post-content.entry-content',
  noise: [
    '.smart-head',
    '.post-meta-items',
    '.post-share',
    '.post-share-float',
    '.post-share-bot',
    '.navigate-posts',
    '.author-box',
  ],
  standfirst: '.sub-title',
  byline: ['.post-meta-single .post-author a'],
  published: ['.post-meta-single .date time.post-date[datetime]'],
};
