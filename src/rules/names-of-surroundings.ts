/**
 * Words in class names and ids of what stands around an article on sites of any software, never in it: the words stand
 * whole in the name, and a space here is any or no hyphen there. Seen in saved pages of newspapers in many languages.
 */
export const surroundings: readonly string[] = [
  'footer',
  'masthead',
  'mega menu',
  'menu',
  'nav',
  'navbar',
  'navigation',
  'offcanvas',
  'popup',
  'related',
  'sidebar',
  'ticker',
];

/** The same for what readers wrote, which may be longer than the article. */
export const comments: readonly string[] = ['comments', 'comment list', 'disqus', 'respond'];
