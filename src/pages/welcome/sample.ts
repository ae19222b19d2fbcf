/** A crowded news page to try Naqi on. */

import { browser } from '../../browser.ts';
import { element } from '../../element.ts';
import { t, uiDirection, uiLanguage } from '../../i18n.ts';
import { setUpPage } from '../own-page.ts';
import harbour from './harbour.webp?inline';
import { articles, type SampleArticle } from './sample-articles.ts';
import { toggleReader } from './sample-reader.ts';

setUpPage('welcomeTitle');
const article = articles.find(({ lang }) => lang === uiLanguage()) ?? articles[0];
document.documentElement.lang = article.lang;
document.documentElement.dir = 'rtl';
document.body.prepend(hint(), ...newsPage(article));

document.querySelector('.hint button')?.addEventListener('click', toggleReader);
// A press of the toolbar button comes as a message, because the worker cannot inject the reader here.
browser.runtime.onMessage.addListener((message: unknown) => {
  if (message === 'press') void toggleReader();
});

/** In the interface's language, which may differ from the page's. */
function hint(): HTMLElement {
  const made = element(
    document,
    'aside',
    { className: 'hint', dir: uiDirection(), ariaLabel: t('shortName') },
    element(document, 'p', {}, t('sampleHint')),
    element(document, 'button', { type: 'button' }, t('menuRead')),
  );
  made.lang = uiLanguage();
  return made;
}

function newsPage(article: SampleArticle): HTMLElement[] {
  const picture = element(document, 'img', {});
  picture.src = harbour;
  picture.alt = article.caption;
  const advert = (): HTMLElement => element(document, 'aside', { className: 'advert' }, article.advert);
  const [first = '', ...others] = article.paragraphs.map((text) => element(document, 'p', {}, text));
  return [
    element(
      document,
      'header',
      { className: 'masthead' },
      element(document, 'strong', {}, article.paper),
      element(document, 'nav', {}, ...article.sections.map((name) => element(document, 'span', {}, name))),
    ),
    advert(),
    element(
      document,
      'main',
      {},
      element(
        document,
        'article',
        {},
        element(document, 'h1', {}, article.title),
        element(document, 'p', { className: 'author' }, article.byline),
        element(
          document,
          'div',
          { className: 'share' },
          ...['●', '■', '▲'].map((sign) => `${sign} ${article.share}  `),
        ),
        element(
          document,
          'figure',
          {},
          picture,
          element(
            document,
            'figcaption',
            {},
            element(document, 'span', { className: 'caption' }, article.caption),
            ' ',
            element(document, 'span', { className: 'credit' }, article.credit),
          ),
        ),
        first,
        advert(),
        ...others,
      ),
      element(
        document,
        'aside',
        { className: 'related', ariaLabel: article.related },
        element(document, 'h2', {}, article.related),
        ...article.others.map((title) => element(document, 'p', {}, title)),
        advert(),
      ),
    ),
    element(document, 'footer', { className: 'subscribe' }, article.subscribe),
  ];
}
