/**
 * Words in class names and ids of what stands around an article on sites of any software, never in it: the words stand
 * whole in the name, parted by hyphens, underscores or a capital. Seen in saved pages of newspapers in many languages.
 */
export const surroundings: readonly string[] = [
  'footer',
  'masthead',
  'mega menu',
  'megamenu',
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
export const comments: readonly string[] = ['comments', 'comment list', 'commentlist', 'disqus', 'respond'];
