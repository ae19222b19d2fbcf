import { createHash } from 'node:crypto';

const NAMES = /(?<=\s(?:class|id)=)(?:"[^"]*"|'[^']*'|[^\s>"']+)/gi;

/**
 * Makes every class and id of a page another word, the same one for the same name: what is read of such a page is read
 * without knowing its theme, as on a site that nobody here has seen. Bytes that are no names stay as they are.
 */
export function scrambleNames(html: Buffer): Buffer {
  // Latin 1 gives every byte a character and back, whatever the page's own encoding.
  const page = html.toString('latin1');
  return Buffer.from(page.replace(NAMES, scrambled), 'latin1');
}

function scrambled(value: string): string {
  const names = value.replaceAll(/["']/g, '').split(/\s+/).filter(Boolean);
  return `"${names.map((name) => `n${createHash('sha1').update(name).digest('hex').slice(0, 8)}`).join(' ')}"`;
}
