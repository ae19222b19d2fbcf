import type { Theme } from '../types.ts';

/** The blocks of Arc's own front end, on which publishers build their sites. */
export const arc: Theme = {
  name: 'Arc',
  seen: "the public sources of Arc's theme blocks and components; programs that read sites built on them",
  when: '.b-article-body',
  body: '.b-article-body',
  noise: [
    '.b-article-body__interstitial-link',
    '.b-article-body__copyright',
    '.b-full-author-bio',
    '.b-result-list',
    '.b-simple-list',
  ],
  byline: ['.b-byline__names'],
  published: ['time.c-date'],
};
