import article from './css/article.css?inline';
import controls from './css/controls.css?inline';
import embeds from './css/embed-cards.css?inline';
import overlay from './css/overlay.css?inline';
import print from './css/print.css?inline';

/** The overlay's style sheet; the parts bring what they need besides. */
export const css = [overlay, article, embeds, controls, print].join('\n');
