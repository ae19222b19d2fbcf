import article from './css/article.css?inline';
import drawings from './css/drawings.css?inline';
import embeds from './css/embed-cards.css?inline';
import overlay from './css/overlay.css?inline';
import print from './css/print.css?inline';
import toolbarAndPanels from './css/toolbar-and-panels.css?inline';

/** The overlay's style sheet. Parts bring their own. */
export const css = [overlay, article, drawings, embeds, toolbarAndPanels, print].join('\n');
