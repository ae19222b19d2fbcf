import { formatDay, formatNumber, t } from '../../i18n.ts';
import type { Reader } from '../context.ts';
import { copyText } from './clipboard.ts';
import { fileNameOf, htmlFileOf } from './html-file.ts';
import { markdownOf } from './markdown.ts';
import { plainTextOf } from './plain-text.ts';

/** Returns a picture's bytes as a `data:` address; null if they cannot be read. */
export type ReadPicture = (src: string) => Promise<string | null>;

/** How much of pictures goes into a file, counted in their `data:` addresses: about 20 MB of bytes. */
const MAX_DATA_CHARS = 28_000_000;

/** The browser reads the blob while it saves the file. */
const REVOKE_AFTER_MS = 60_000;

/** Prints the article. The style sheets that leave out all else apply to the browser's own print command too. */
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
  reader.announce((await copyText(reader.page, text)) ? t('copied') : t('failed'));
}

/** Saves the article as one HTML file, with those pictures inside that can be read, and announces how many they are. */
export async function saveFile(reader: Reader, readPicture: ReadPicture): Promise<void> {
  const { page, article } = reader;
  const sources = [
    ...new Set([...article.body.querySelectorAll('img')].map((image) => image.getAttribute('src') ?? '')),
  ];
  const dataOf = new Map<string, string>();
  let room = MAX_DATA_CHARS;
  for (const src of sources.filter((each) => /^https?:/.test(each))) {
    const data = await readPicture(src);
    if (data === null || data.length > room) continue;
    dataOf.set(src, data);
    room -= data.length;
  }
  if (reader.signal.aborted) return;
  const html = htmlFileOf(article, formatDay(article.published), dataOf);
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  const link = page.createElement('a');
  link.href = address;
  link.download = fileNameOf(article.title);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
  const saved = sources.filter((src) => dataOf.has(src) || src.startsWith('data:')).length;
  reader.announce(
    sources.length === 0 ? t('saved') : t('savedPictures', formatNumber(saved), formatNumber(sources.length)),
  );
}
