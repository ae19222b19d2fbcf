import type { Theme } from '../types.ts';

/** Drupal's own templates for an article, which most of its themes build upon. */
export const drupal: Theme = {
  name: 'Drupal',
  seen: "saved articles of a news agency's site; the public sources of Drupal's themes",
  when: '.node--view-mode-full',
  body: '.node--view-mode-full .field--name-body',
  noise: ['.node__meta', '.node--view-mode-teaser', '.field--name-field-tags', '.node__links', '.comment-wrapper'],
  byline: ['.node--view-mode-full .node__submitted > span:not(.field--name-created)'],
  published: ['.node--view-mode-full .field--name-created time'],
};
