import type { Article } from '../article/types.ts';
import { dress } from '../reader/dress.ts';
import { faceFor } from '../reader/faces.ts';
import { css } from '../reader/styles.ts';
import { articleView } from '../reader/view.ts';
import type { SettingsStore } from '../settings/store.ts';
import { loadFace } from './face.ts';

/** A short text of the kind that Naqi is for, whatever the language of the interface. */
const SAMPLE = {
  title: 'الميناء يستيقظ قبل المدينة',
  text: 'مع أول الضوء تعود قوارب الصيد واحدًا بعد آخر، ويفتح السوق على الرصيف أبوابه الخشبية. لا يحتاج القارئ إلى أكثر من هذا: سطور هادئة، وحروف بحجم يريح العين، ولا شيء يتحرك عند طرف النظر.',
};

/** A window for headline and text alone, at whose foot the text fades out instead of being cut through. */
const FITTING = `
.paper { height: 250px; overflow: hidden }
.paper article { padding-block-start: 16px; mask-image: linear-gradient(#000 180px, transparent 245px) }
article header { margin: 0; padding: 0; border: 0 }
.meta { display: none }`;

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
    site: '',
    lang: 'ar',
    dir: 'rtl',
    url: '',
    body,
    characters: SAMPLE.text.length,
  };
  const style = document.createElement('style');
  style.textContent = css + FITTING;
  const paper = document.createElement('div');
  paper.className = 'paper';
  paper.append(articleView(document, article, store, signal));
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(style, paper);
  into.append(host);
  store.subscribe((settings) => {
    dress(paper, settings, article.lang);
    const face = faceFor(settings.face, article.lang);
    if (face !== null) loadFace(face);
  }, signal);
}
