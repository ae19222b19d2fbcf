import type { Article } from '../../article/types.ts';
import css from '../css/file.css?inline';

/** The file may load pictures and nothing else, and runs no script. */
const POLICY = "default-src 'none'; img-src data: https: http:; style-src 'unsafe-inline'";

const MAX_NAME_CHARS = 80;

/**
 * An article as one whole HTML document.
 *
 * @param day date of publication, as it is to be shown
 * @param dataOf for a picture's address its bytes as a `data:` address, if they go into the file
 */
export function htmlFileOf(article: Article, day: string, dataOf: ReadonlyMap<string, string>): string {
  const file = article.body.ownerDocument.implementation.createHTMLDocument(article.title);
  const { documentElement: root, head, body } = file;
  if (article.lang !== '') root.lang = article.lang;
  root.dir = article.dir;
  head.prepend(
    meta(file, { charset: 'utf-8' }),
    meta(file, { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    meta(file, { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
  );
  const style = file.createElement('style');
  style.textContent = css;
  head.append(style);

  const main = file.createElement('article');
  const title = file.createElement('h1');
  title.textContent = article.title;
  const facts = file.createElement('p');
  facts.className = 'facts';
  for (const fact of [article.byline, day]) if (fact !== '') facts.append(isolated(file, fact), ' ');
  if (/^https?:/.test(article.url)) {
    const source = file.createElement('a');
    source.href = article.url;
    source.append(isolated(file, article.site === '' ? new URL(article.url).host : article.site));
    facts.append(source);
  }
  main.append(title, facts, file.importNode(article.body, true));
  for (const image of main.querySelectorAll('img')) {
    const data = dataOf.get(image.getAttribute('src') ?? '');
    if (data !== undefined) image.setAttribute('src', data);
  }
  // In the reader the targets of such links are marked by classes, in a document by ids.
  for (const link of main.querySelectorAll('a[href^="#"]')) {
    const target = (link.getAttribute('href') ?? '').slice(1);
    for (const block of main.getElementsByClassName(target)) block.id = target;
  }
  body.append(main);
  return `<!doctype html>\n${root.outerHTML}\n`;
}

/** The file's name: the headline without characters that file systems refuse, at most `MAX_NAME_CHARS` of it. */
export function fileNameOf(title: string): string {
  const safe = title
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '');
  return `${[...safe].slice(0, MAX_NAME_CHARS).join('').trim() || 'article'}.html`;
}

function meta(file: Document, attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = file.createElement('meta');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function isolated(file: Document, text: string): HTMLElement {
  const element = file.createElement('bdi');
  element.textContent = text;
  return element;
}
