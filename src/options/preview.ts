import type { Article } from '../article/types.ts';
import { t } from '../i18n.ts';
import { dress } from '../reader/dress.ts';
import { css } from '../reader/styles.ts';
import { articleView } from '../reader/view.ts';
import type { SettingsStore } from '../settings/store.ts';
import { loadFace } from './face.ts';

/** A short text of the kind that Naqi is for, whatever the language of the interface. */
const SAMPLE = {
  title: 'الميناء يستيقظ قبل المدينة',
  text: 'مع أول الضوء تعود قوارب الصيد واحدًا بعد آخر، ويفتح السوق على الرصيف أبوابه الخشبية. لا يحتاج القارئ إلى أكثر من هذا: سطور هادئة، وحروف بحجم يريح العين، ولا شيء يتحرك عند طرف النظر.',
};

/** Shows the sample as the reader would show it, through the reader's own view and style sheet. */
export function openPreview(into: HTMLElement, store: SettingsStore, signal: AbortSignal): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = SAMPLE.text;
  const body = document.createDocumentFragment();
  body.append(paragraph);
  const article: Article = {
    title: SAMPLE.title,
    byline: '',
    published: '',
    modified: '',
    site: t('shortName'),
    lang: 'ar',
    dir: 'rtl',
    url: '',
    body,
    characters: SAMPLE.text.length,
  };
  const style = document.createElement('style');
  style.textContent = css;
  const paper = document.createElement('div');
  paper.className = 'paper';
  paper.append(articleView(document, article, store, signal));
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(style, paper);
  into.append(host);
  store.subscribe((settings) => {
    dress(paper, settings, article.lang);
    loadFace(settings, article.lang);
  }, signal);
}
