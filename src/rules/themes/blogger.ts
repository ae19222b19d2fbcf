import type { Theme } from '../types.ts';

/** Google's Blogger with the templates of its first layout, which older Arabic blogs still use. */
export const blogger: Theme = {
  name: 'Blogger',
  seen: 'saved pages of some ten blogs, one of them Arabic; public sources of templates',
  when: '.widget.Blog .post-body',
  body: '.widget.Blog .post-body',
  noise: ['.post-footer', '.blog-pager', '.PopularPosts'],
  byline: ['.widget.Blog .post-author .fn'],
  published: ['.widget.Blog .date-header'],
};
