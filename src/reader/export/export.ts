import { formatDay, formatNumber, t } from '../../i18n.ts';
import type { Reader } from '../context.ts';
import { copyText } from './clipboard.ts';
import { fileNameOf, htmlFileOf } from './html-file.ts';
import { markdownOf } from './markdown.ts';
import { plainTextOf } from './plain-text.ts';

/** Asks for a picture's bytes as a `data:` address; null where the browser does not let them be read. */
export type ReadPicture = (src: string) => Promise<string | null>;

/** How much of pictures goes into a file, in characters of their `data:` addresses: some 20 MB. */
const MOST_INSIDE = 28_000_000;

/** The browser reads the blob while it saves; the address may go soon after. */
const REVOKE_AFTER_MS = 60_000;

/** Prints the article alone; the style sheets for paper hold for the browser's own printing too. */
export function print(reader: Reader): void {
  reader.page.defaultView?.print();
}

/** Copies the article as plain text. */
export function copyPlainText(reader: Reader): Promise<void> {
  return copy(reader, plainTextOf(reader.article));
}

/** Copies the article as Markdown. */
export function copyMarkdown(reader: Reader): Promise<void> {
  return copy(reader, markdownOf(reader.article));
}

async function copy(reader: Reader, text: string): Promise<void> {
  reader.say((await copyText(reader.page, text)) ? t('copied') : t('failed'));
}

/** Saves the article as one HTML file, with the pictures inside that the browser lets be read, and says how many. */
export async function saveFile(reader: Reader, readPicture: ReadPicture): Promise<void> {
  const { page, article } = reader;
  const sources = [
    ...new Set([...article.body.querySelectorAll('img')].map((image) => image.getAttribute('src') ?? '')),
  ];
  const inside = new Map<string, string>();
  let room = MOST_INSIDE;
  for (const src of sources.filter((each) => /^https?:/.test(each))) {
    const data = await readPicture(src);
    if (data === null || data.length > room) continue;
    inside.set(src, data);
    room -= data.length;
  }
  if (reader.signal.aborted) return;
  const html = htmlFileOf(article, formatDay(article.published), inside);
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  const link = page.createElement('a');
  link.href = address;
  link.download = fileNameOf(article.title);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
  const there = sources.filter((src) => inside.has(src) || src.startsWith('data:')).length;
  reader.say(sources.length === 0 ? t('saved') : t('savedPictures', formatNumber(there), formatNumber(sources.length)));
}
