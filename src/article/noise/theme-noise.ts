import { themes } from '../../rules/themes/index.ts';
import type { Theme } from '../../rules/types.ts';
import type { Log } from '../log.ts';
import { intact } from '../text/dom.ts';
import { textOf } from '../text/text.ts';

/** What only the article itself contains. */
const ARTICLE = 'h1, [itemprop="articleBody"], .entry-content, .article-body';

/** A block with an article in it contains more text than this, in characters. */
const MIN_ARTICLE_CHARS = 800;

/** Matches what identifies any theme. */
const SIGNS = themes.flatMap(({ when }) => when ?? []).join(', ');

/**
 * The themes whose rules apply to this page. Asked of the page itself, since the copy has no `head`, and in one walk for
 * all themes.
 */
export function themesOf(page: Document): readonly Theme[] {
  const signs = [...page.querySelectorAll(SIGNS)].map((sign) => intact(sign));
  return themes.filter(({ when }) => when === undefined || signs.some((sign) => sign.matches(when)));
}

/** Removes what the theme or the site's software adds around and inside an article. */
export function removeNoise(copy: Document, active: readonly Theme[], log: Log): void {
  for (const theme of active) {
    for (const selector of theme.noise) {
      for (const element of copy.body.querySelectorAll(selector)) {
        if (element.isConnected && !isArticle(element)) log.remove('noise', `${theme.name}: ${selector}`, element);
      }
    }
  }
}

/** Whether a block with a noisy name is the article itself: it contains the page's headline or its text. */
function isArticle(element: Element): boolean {
  return element.querySelector(ARTICLE) !== null && textOf(element).length > MIN_ARTICLE_CHARS;
}
