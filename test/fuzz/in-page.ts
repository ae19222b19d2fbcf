/** Runs beside the extension's scripts in a page: makes pages, reads them, and tells what does not hold. */

import { intact } from '../../src/article/text/dom.ts';
import { livePage } from '../../src/content/live-page.ts';
import { armed } from '../hostile/pages.ts';
import { vectors } from '../hostile/vectors.ts';
import { type FuzzedPage, generate } from './generate.ts';
import type { Stock } from './mutations.ts';
import { check, type Findings } from './properties.ts';

/** A page of which something does not hold. */
export interface Failure {
  index: number;
  page: FuzzedPage;
  broken: string[];
}

/** What was found of many pages. */
export interface Report {
  articles: number;
  failures: Failure[];
}

const stock: Stock = {
  pages: Object.values(
    import.meta.glob<string>('../fixtures/*/input.html', { query: '?raw', import: 'default', eager: true }),
  ),
  vectors: vectors.map((vector, id) => armed({ ...vector, id })),
};

const NO_PAGE: FuzzedPage = { html: '', isShown: false, hasScripts: false };

/** Reads the pages of a seed from one number up to, but not with, another. */
async function run(seed: number, from: number, to: number): Promise<Report> {
  const failures: Failure[] = [];
  let articles = 0;
  for (let index = from; index < to; index += 1) {
    try {
      const page = generate(seed, index, stock);
      const { isArticle, broken } = await read(page);
      if (isArticle) articles += 1;
      if (broken.length > 0) failures.push({ index, page, broken });
    } catch (error) {
      // An error here is one of the fuzz itself; Chromium would not say which.
      failures.push({ index, page: NO_PAGE, broken: [`fuzz: ${error instanceof Error ? error.stack : error}`] });
    }
  }
  return { articles, failures };
}

/** Reads one page as it would stand in a browser. */
async function read({ html, isShown, hasScripts }: FuzzedPage): Promise<Findings> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  finish(page, hasScripts);
  if (!isShown) return check(page, livePage(window));
  const frame = document.createElement('iframe');
  // Its scripts stay silent, and nothing in it leads away.
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.src = 'frame.html';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  try {
    await loaded;
    const { contentWindow: view, contentDocument: shown } = frame;
    if (view === null || shown === null) throw new Error('The frame is not there');
    shown.documentElement.replaceWith(shown.adoptNode(intact(page).documentElement));
    return check(shown, livePage(view as Window & typeof globalThis));
  } finally {
    frame.remove();
  }
}

/** What a browser does to a page that comes over the network, and not to one from a text. */
function finish(page: Document, hasScripts: boolean): void {
  const find = (selector: string): readonly Element[] => [...Document.prototype.querySelectorAll.call(page, selector)];
  for (const template of find('template[shadowrootmode]') as HTMLTemplateElement[]) {
    try {
      template.parentElement?.attachShadow({ mode: 'open' }).append(template.content);
    } catch {
      // Few kinds of elements can have a shadow root.
    }
  }
  if (hasScripts) for (const noscript of find('noscript')) noscript.textContent = noscript.innerHTML;
}

declare global {
  var naqiFuzz: { run: typeof run; read: typeof read };
}

globalThis.naqiFuzz = { run, read };
