import type { Theme } from '../types.ts';

/** BBC's language services, whose pages are also what many reposts are copied from. */
export const bbc: Theme = {
  name: 'BBC',
  seen: 'saved pages of bbc.com/arabic of 2024; the public sources of its front end',
  when: 'meta[name="application-name"][content*="BBC" i], meta[property="og:site_name"][content*="BBC" i], [data-e2e="recommendations-heading"], [aria-labelledby="article-byline"], [data-component="text-block"], [data-component="byline-block"]',
  noise: [
    '[aria-labelledby="article-byline"]',
    '[aria-labelledby="podcast-promo"]',
    '[aria-labelledby="recommendations-heading"]',
    '[aria-labelledby="related-content-heading"]',
    '[aria-labelledby="top-stories-heading"]',
    '[aria-labelledby="features-analysis-heading"]',
    '[aria-labelledby*="most-read" i]',
    '[data-e2e*="most-read" i]',
    '[aria-labelledby="related-topics"]',
    '[data-component="links-block"]',
    '[data-component="topic-list"]',
    '[data-component="topic-stories-block"]',
    '[data-component="ad-slot"]',
    '[data-component="tags"]',
  ],
  byline: ['[aria-labelledby="article-byline"] li:first-child span:last-child'],
  published: ['[aria-labelledby="article-byline"] time[datetime]'],
};
