import { expect, test } from 'vitest';
import { readStructured } from '../../src/article/page/structured.ts';
import { pageOf } from './page.ts';

/** What a page says for machines whose JSON-LD holds these values as they are. */
function structuredOf(article: Readonly<Record<string, unknown>>): ReturnType<typeof readStructured> {
  const json = JSON.stringify({ '@type': 'NewsArticle', ...article }).replaceAll('<', '\\u003c');
  return readStructured(pageOf(`<!doctype html><script type="application/ld+json">${json}</script><p>نص</p>`));
}

test.each([
  ['علی&zwnj;رضا پرتو', 'علی\u200cرضا پرتو'],
  ['&laquo;قطار&raquo; شب', '«قطار» شب'],
  ['القطار &ndash; ليلا&hellip;', 'القطار – ليلا…'],
  ['علی&#8204;رضا&#x200C;', 'علی\u200cرضا\u200c'],
  ['الليل&nbsp;&nbsp;والقطار&nbsp;', 'الليل والقطار'],
  ['A&amp;B &quot;C&quot; &#39;D&#39;', 'A&B "C" \'D\''],
  ['&amp;quot;', '&quot;'],
  ['AT&T R&D;', 'AT&T R&D;'],
  ['https://example.org/?a=1&copy=2&lang=ar', 'https://example.org/?a=1&copy=2&lang=ar'],
  ['&#xD800;&#0;&#99999999;', '\uFFFD\uFFFD\uFFFD'],
])('entities of “%s”', (written, read) => {
  expect(structuredOf({ headline: written }).title).toBe(read);
});

test.each([
  'القطار <b>الليلي</b>',
  'a < b & c > d',
  '<!-- --><title>x</title><textarea></textarea>&lt;img src=x onerror=alert(1)&gt;',
])('no markup is read in “%s”', (written) => {
  const read = structuredOf({ headline: `${written} &laquo;1&raquo;` }).title;
  expect(read).toBe(`${written.replaceAll('&lt;', '<').replaceAll('&gt;', '>')} «1»`);
});

test('lines of a whole text stay lines', () => {
  expect(structuredOf({ articleBody: 'سطر أول&hellip;\n\nسطر&nbsp;ثان' }).text).toBe('سطر أول…\n\nسطر\u00a0ثان');
});
