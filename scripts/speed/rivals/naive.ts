/** The naive way to make a reader mode: Readability on a clone, DOMPurify on strings, a dialog in a shadow root. */

import { Readability } from '@mozilla/readability';
import createDOMPurify from 'dompurify';

const article = new Readability(document.cloneNode(true) as Document).parse();
const host = document.createElement('rival-reader');
const root = host.attachShadow({ mode: 'closed' });
const dialog = document.createElement('dialog');
dialog.dir = article?.dir ?? 'auto';
// biome-ignore lint/plugin: strings of HTML are what is measured here
dialog.innerHTML = createDOMPurify(window).sanitize(article?.content ?? '');
const heading = document.createElement('h1');
heading.textContent = article?.title ?? '';
dialog.prepend(heading);
const style = document.createElement('style');
style.textContent = `
  dialog { position: fixed; inset: 0; width: 100%; height: 100%; max-width: none; max-height: none; margin: 0; border: 0;
    overflow: auto; background: #fff; color: #111; font: 20px/1.8 serif; }
  dialog > * { max-width: 40rem; margin-inline: auto; }
  img { max-width: 100%; height: auto; }`;
root.append(style, dialog);
document.documentElement.append(host);
dialog.showModal();
