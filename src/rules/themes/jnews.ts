import type { Theme } from '../types.ts';

/** JNews by Jegtheme. */
export const jnews: Theme = {
  name: 'JNews',
  seen: "the theme's public sources; class names that saved posts of later versions share with them",
  when: '.jeg_singlepage, .jeg_viewport, link[href*="/themes/jnews"]',
  body: '.jeg_singlepage .entry-content .content-inner',
  noise: [
    '.jeg_header',
    '.jeg_breakingnews',
    '.jeg_ad',
    '.jeg_breadcrumbs',
    '.jeg_meta_container',
    '.jeg_share_button',
    '.jnews_inline_related_post_wrapper',
    '.jeg_post_tags',
    '.jnews_prev_next_container',
    '.jnews_author_box_container',
    '.jnews_related_post_container',
    '.jnews_popup_post_container',
    '.jnews_comment_container',
    '.jeg_sidebar',
    '.jeg_footer',
  ],
  standfirst: '.jeg_post_subtitle',
  byline: ['.entry-header .jeg_meta_author a'],
  published: ['.entry-header .jeg_meta_date a'],
};
