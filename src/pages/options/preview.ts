import type { Article } from '../../article/types.ts';
import { element } from '../../element.ts';
import { t, uiLanguage } from '../../i18n.ts';
import { applySettings } from '../../reader/apply-settings.ts';
import { articleView } from '../../reader/article-view.ts';
import { letterRewriter } from '../../reader/digits-and-vowel-marks.ts';
import { faceFor } from '../../reader/face-for-language.ts';
import { css } from '../../reader/styles.ts';
import type { SettingsStore } from '../../settings/store.ts';
import { loadFace } from '../own-page.ts';
import { samples } from './sample-texts.ts';

/** Shows only headline and text, and fades the text out at the lower edge. */
const PREVIEW_CSS = `
.paper { height: 250px; overflow: hidden }
.paper article { padding-block-start: 16px; mask-image: linear-gradient(#000 180px, transparent 245px) }
article header { margin: 0; padding: 0; border: 0 }
.meta { display: none }`;

/**
 * A sample text in the reader's own view and style sheet, and the choice of its language. At first that is the
 * interface's. The choice is not a setting: it is not kept.
 */
export function openPreview(store: SettingsStore, signal: AbortSignal): { preview: HTMLElement; choice: HTMLElement } {
  const paper = element(document, 'div', { className: 'paper' });
  const host = element(document, 'div', {});
  host.attachShadow({ mode: 'open' }).append(element(document, 'style', {}, css + PREVIEW_CSS), paper);

  const languages = samples.map(({ lang }) => new Option(nameOf(lang), lang, false, lang === uiLanguage()));
  const choice = element(document, 'select', { ariaLabel: t('previewLanguage') }, ...languages);
  let shown = new AbortController();
  const show = (): void => {
    shown.abort();
    shown = new AbortController();
    showSample(paper, choice.value, store, AbortSignal.any([signal, shown.signal]));
  };
  choice.addEventListener('change', show, { signal });
  show();
  return { preview: element(document, 'div', { className: 'preview' }, host), choice };
}

function showSample(paper: HTMLElement, lang: string, store: SettingsStore, signal: AbortSignal): void {
  const sample = samples.find((each) => each.lang === lang) ?? samples[0];
  const body = document.createDocumentFragment();
  body.append(element(document, 'p', {}, sample.text));
  const article: Article = {
    title: sample.title,
    byline: '',
    published: '',
    modified: '',
    site: '',
    lang: sample.lang,
    dir: sample.dir,
    url: '',
    body,
    characters: sample.text.length,
  };
  const view = articleView(document, article, store, signal);
  // In the reader the headline takes the focus. Here the page would scroll to it.
  view.querySelector('[autofocus]')?.removeAttribute('autofocus');
  paper.replaceChildren(view);
  store.subscribe(letterRewriter(document, view), signal);
  store.subscribe((settings) => {
    applySettings(paper, settings, sample.lang);
    const face = faceFor(settings.face, sample.lang);
    if (face !== null) loadFace(face);
  }, signal);
}

/** A language's name in the language itself. */
function nameOf(lang: string): string {
  return new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
}
