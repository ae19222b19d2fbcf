import type { Theme } from '../types.ts';

/** GeneratePress, a light theme that many small sites use. */
export const generatePress: Theme = {
  name: 'GeneratePress',
  seen: "saved posts of 2023 and 2024; the theme's public sources",
  when: 'link[href*="/themes/generatepress/"], article > .inside-article > .entry-content',
  body: '.inside-article > .entry-content',
  noise: ['footer.entry-meta', '.inside-right-sidebar'],
  byline: ['.entry-header .byline .author-name'],
  published: ['.entry-header .posted-on time.published'],
};
