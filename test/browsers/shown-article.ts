import type { Tab } from '../../scripts/browser/driver.ts';

/** What the open overlay shows. */
export interface Shown {
  lang: string;
  dir: string;
  title: string;
  byline: string;
  published: string;
  /** Blocks of text in order, captions left out. */
  lines: string[];
  figures: { src: string; captions: string[]; credits: string[] }[];
  text: string;
}

/** Reads the open overlay; fails when there is none. */
export async function shownIn(tab: Tab): Promise<Shown> {
  const shown = await tab.inReader((root) => {
    const text = (node: Element | null): string => {
      const copy = node?.cloneNode(true);
      if (copy instanceof Element) for (const line of copy.querySelectorAll('br')) line.replaceWith(' ');
      return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
    };
    const all = (from: ParentNode, selector: string): string[] => [...from.querySelectorAll(selector)].map(text);
    const article = root.querySelector('article');
    const body = root.querySelector('.body');
    const blocks = [...(body?.querySelectorAll('p, h2, h3, h4, h5, h6, li, blockquote, td, th, dd, dt, pre') ?? [])];
    return {
      lang: article?.lang ?? '',
      dir: article?.dir ?? '',
      title: text(root.querySelector('.title')),
      byline: text(root.querySelector('.byline')),
      published: root.querySelector<HTMLTimeElement>('time.published')?.dateTime ?? '',
      lines: blocks.filter((block) => block.querySelector('p, li') === null).map(text),
      figures: [...root.querySelectorAll('figure')].map((figure) => ({
        src: figure.querySelector('img')?.src ?? '',
        captions: all(figure, 'figcaption .caption'),
        credits: all(figure, 'figcaption .credit'),
      })),
      text: text(article),
    };
  });
  if (shown === null) throw new Error('No reader is open');
  return shown;
}
