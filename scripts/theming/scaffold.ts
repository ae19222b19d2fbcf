/** Drafts of what a new theme consists of: its rule, its place in the list, and what is expected of its fixture. */

import type { Article } from '../../src/article/types.ts';

/** Themes that must stay behind every other one. */
const BEFORE = 'wordpress';

/** The name of a theme as a variable: `my-theme` is `myTheme`. */
function variableOf(name: string): string {
  return name.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
}

/** The rule of a theme, with what the page itself tells; the rest is for a person to fill in. */
export function ruleOf(name: string, page: Document): string {
  const software = softwareOf(page);
  const when = software === null ? '#what-only-this-theme-has' : `link[href*="/themes/${software}/"]`;
  return `import type { Theme } from '../types.ts';

/** ${name}. */
export const ${variableOf(name)}: Theme = {
  name: '${name}',
  seen: 'a saved page',
  when: '${when}',
  body: '${selectorOf(mainBlock(page))}',
  noise: [],
};
`;
}

/** The list of themes with one more: imported in the order of names, and put before the themes that suit every site. */
export function registered(index: string, name: string): string {
  const line = `import { ${variableOf(name)} } from './${name}.ts';\n`;
  const later = [...index.matchAll(/^import \{ \w+ \} from '\.\/([\w-]+)\.ts';$/gm)].find(
    ([, other = '']) => other > name,
  );
  const at = later?.index ?? index.indexOf('\n/**');
  const imported = index.slice(0, at) + line + index.slice(at);
  return imported.replace(`\n  ${BEFORE},`, `\n  ${variableOf(name)},\n  ${BEFORE},`);
}

/** What Naqi makes of the page as yet, in the form of `expected.html` and `expected.json`. */
export function expectationsOf({ title, byline, published, lang, dir, body }: Article): { html: string; json: string } {
  const blocks = [...body.childNodes].map((node) =>
    'outerHTML' in node ? String(node.outerHTML) : (node.nodeValue ?? '').trim(),
  );
  const metadata = { title, byline, published: published.slice(0, 10), lang, dir };
  return { html: `${blocks.filter(Boolean).join('\n')}\n`, json: `${JSON.stringify(metadata, null, 2)}\n` };
}

/** The theme's folder on a WordPress site: it stands in the addresses of its style sheets. */
function softwareOf(page: Document): string | null {
  for (const sheet of page.querySelectorAll('link[rel~="stylesheet" i]')) {
    const [, folder] = /\/themes\/([\w-]+)\//.exec(sheet.getAttribute('href') ?? '') ?? [];
    if (folder !== undefined) return folder;
  }
  return null;
}

/** The element with the most text in paragraphs of its own. */
function mainBlock(page: Document): Element {
  const lengths = new Map<Element, number>();
  for (const paragraph of page.querySelectorAll('p')) {
    const parent = paragraph.parentElement ?? page.body;
    lengths.set(parent, (lengths.get(parent) ?? 0) + (paragraph.textContent ?? '').trim().length);
  }
  const [longest] = [...lengths].sort(([, a], [, b]) => b - a);
  return longest?.[0] ?? page.body;
}

/** A selector by id or classes; numbers in them are the article's and not the theme's. */
function selectorOf(element: Element): string {
  if (/^[a-z][a-z_-]+$/i.test(element.id)) return `#${element.id}`;
  const classes = [...element.classList].filter((name) => /^[a-z][\w-]*$/i.test(name) && !/\d/.test(name));
  const own = classes.map((name) => `.${name}`).join('') || element.localName;
  const isAlone = element.ownerDocument.querySelectorAll(own).length === 1 || element.parentElement === null;
  return isAlone ? own : `${selectorOf(element.parentElement)} > ${own}`;
}
