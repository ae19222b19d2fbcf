import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fillAddress, fillSrcset } from '../../scripts/theming/addresses.ts';
import { beginTheme, filesOf, takenBy } from '../../scripts/theming/begin-theme.ts';
import { fillPage } from '../../scripts/theming/fill-page.ts';
import { openFiller } from '../../scripts/theming/filler.ts';
import { expectationsOf, registered, ruleOf } from '../../scripts/theming/scaffold.ts';
import { words } from '../../src/article/text/text.ts';
import { expectedBody, metadataOf } from '../expected.ts';
import { outlineOf } from './outline.ts';
import { pageOf, read } from './page.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const htmlOf = (fixture: string): string => readFileSync(join(ROOT, 'test/fixtures', fixture, 'input.html'), 'utf8');

function filled(fixture: string): Document {
  const page = pageOf(htmlOf(fixture));
  fillPage(page, 'a salt');
  return pageOf(page.documentElement.outerHTML);
}

function articleOf(page: Document): { title: string; byline: string; published: string; lang: string; body: string } {
  const outcome = read(page);
  if (outcome.kind === 'none') throw new Error(`No article: ${outcome.reason}`);
  const { title, byline, published, lang, body } = outcome.article;
  return { title, byline, published, lang, body: body.textContent ?? '' };
}

describe.each(['sahifa', 'persian', 'urdu', 'hebrew'])('a fixture made of the page %s', (name) => {
  const before = articleOf(pageOf(htmlOf(name)));
  const page = filled(name);
  const after = articleOf(page);

  test('holds no word of the article, wherever the page repeats it', () => {
    const html = page.documentElement.outerHTML.replace(/(?:%[0-9a-f]{2})+/gi, decodeURIComponent);
    const everything = new Set(words(html));
    const own = new Set(words(`${before.title} ${before.byline} ${before.body}`).filter((word) => word.length > 4));
    const kept = [...own].filter((word) => everything.has(word));
    // A handful stays: labels that the rules look for, or chance.
    expect(own.size).toBeGreaterThan(50);
    expect(kept.length, kept.join(' ')).toBeLessThan(own.size / 20);
  });

  test('has as many words of the same length, in the same language, on the same day', () => {
    expect([after.lang, after.published]).toEqual([before.lang, before.published]);
    expect(lengthsIn(page)).toEqual(lengthsIn(pageOf(htmlOf(name))));
    expect(after.body.split(/\s+/).length).toBe(before.body.split(/\s+/).length);
  });
});

/** How long the words are that a page shows. */
function lengthsIn(page: Document): number[] {
  for (const element of page.querySelectorAll('script, style')) element.remove();
  return (page.body.textContent ?? '')
    .trim()
    .split(/\s+/)
    .map((word) => word.length);
}

test('what is no markup of the theme goes, and its classes stay', () => {
  const page = pageOf(`<html lang="ar"><head><base href="https://paper.example/"><style>p{color:red}</style>
    <link rel="stylesheet" href="https://cdn.paper.example/wp-content/themes/mine/style.css?ver=6.1">
    <meta property="og:url" content="https://www.paper.example/a"><meta name="author" content="Samir"></head>
    <body class="single category-politics what-samir-saw-in-the-harbour rtl"><!-- by Samir --><script>const owner = 'Samir';</script>
    <p class="entry widget-of-the-theme-for-text" onclick="go('Samir')" style="background: url(https://www.paper.example/samir.png)" developer="Samir"
      id="what-samir-saw-in-the-harbour" data-link="/politics/what-samir-saw" data-role="text-block">نص</p>
    <h2 id="%D8%B3%D9%85%D9%8A%D8%B1">سمير</h2>
    <script type="application/ld+json">{"@type":"Article","author":{"@type":"Person","name":"Samir"},"datePublished":"2024-06-19"}</script>
    </body></html>`);
  fillPage(page, 'a salt');
  const html = page.documentElement.outerHTML;
  expect(html).not.toMatch(/samir|politics|paper\.example|color:red/i);
  expect(page.querySelector('link')?.getAttribute('href')).toBe(
    'https://news.example.org/wp-content/themes/mine/style.css',
  );
  expect(page.querySelector('p.entry.widget-of-the-theme-for-text[data-role="text-block"]')).not.toBeNull();
  expect(page.querySelector('h2')?.id).toBe(page.querySelector('h2')?.textContent);
  expect(page.querySelector('[type="application/ld+json"]')?.textContent).toMatch(
    /^\{"@type":"Article","author":\{"@type":"Person","name":"[A-Z][a-z]{4}"\},"datePublished":"2024-06-19"\}$/,
  );
});

test('filler keeps what the rules look for, and changes long numbers', () => {
  const fill = openFiller('قالت سميرة العلي إن الميناء القديم سيفتح قريبا', 'a salt');
  expect(fill('شاهد أيضاً')).toBe('شاهد أيضاً');
  expect(fill('السبت، 17 يونيو 2023')).toBe('السبت، 17 يونيو 2023');
  expect(fill('تصوير: سميرة')).toMatch(/^تصوير: \p{L}{5}$/u);
  expect(fill('هاتف ٠١٢٣٤٥٦٧٨')).not.toContain('٠١٢٣٤٥٦٧٨');
  expect(fill('هاتف ٠١٢٣٤٥٦٧٨')).toMatch(/^\p{L}{4} [٠-٩]{9}$/u);
  expect(openFiller('قالت سميرة', 'a')('سميرة سميرة')).toMatch(/^(\p{L}{5}) \1$/u);
});

test.each([
  ['https://www.paper.example/2024/06/harbour/', /^https:\/\/news\.example\.org\/2024\/06\/[a-z]{7}\/$/],
  [
    'https://img.paper.example/uploads/boats-660x330.jpg',
    /^https:\/\/news\.example\.org\/uploads\/[a-z]{5}-660x330\.jpg$/,
  ],
  ['/tag/%D9%85%D9%8A%D9%86%D8%A7%D8%A1', /^\/tag\/(?:%[0-9A-F]{2}){10}$/],
  ['https://agency.example/boats', /^https:\/\/other\.example\.org\/[a-z]{5}$/],
  [
    'https://www.facebook.com/sharer.php?u=https%3A%2F%2Fpaper.example',
    /^https:\/\/www\.facebook\.com\/sharer\.php\?u=(?!.*paper)/,
  ],
  ['#comments', /^#[a-z]{8}$/],
  ['#', /^#$/],
  ['javascript:share("paper")', /^#$/],
  ['mailto:samir@paper.example', /^mailto:(?!samir)[a-z]{5}@/],
  ['data:image/png;base64,c2FtaXI=', /^data:image\/gif;base64,R0/],
])('the address %s', (address, expected) => {
  const fill = openFiller('اسم الميناء القديم', 'a salt');
  expect(fillAddress(address, 'www.paper.example', fill)).toMatch(expected);
});

test('the addresses of a picture in several sizes stay parted from their sizes', () => {
  const fill = openFiller('', 'a salt');
  expect(fillSrcset('/boats-300.jpg 300w, /boats-660.jpg 2x', 'paper.example', fill)).toMatch(
    /^\/([a-z]{5})-300\.jpg 300w, \/\1-660\.jpg 2x$/,
  );
});

test('the rule takes from the page what it tells: the folder of the theme and the block of the text', () => {
  const page = pageOf(`<link rel="stylesheet" href="/wp-content/themes/gazette/style.css"><p>خبر قصير</p>
    <div class="entry post-550 rich-text"><p>فقرة أولى طويلة من الخبر</p><p>وفقرة ثانية</p></div>`);
  expect(ruleOf('old-gazette', page)).toContain(`export const oldGazette: Theme = {
  name: 'old-gazette',
  seen: 'a saved page',
  when: 'link[href*="/themes/gazette/"]',
  body: '.entry.rich-text',
  noise: [],
};`);
});

test('a new theme comes into the list of themes in its place', () => {
  const index = readFileSync(join(ROOT, 'src/rules/themes/index.ts'), 'utf8');
  const lines = registered(index, 'old-gazette').split('\n');
  const at = lines.indexOf("import { oldGazette } from './old-gazette.ts';");
  expect(lines[at - 1]).toMatch(/newspaper/);
  expect(lines[at + 1]).toMatch(/publisher/);
  expect(lines[lines.indexOf('  oldGazette,') + 1]).toBe('  wordpress,');
  expect(lines.length).toBe(index.split('\n').length + 2);
  expect(registered(index, 'zaman')).toContain("wordpress.ts';\nimport { zaman }");
});

test('what is expected is drafted from what is read', () => {
  const outcome = read(filled('hebrew'));
  if (outcome.kind === 'none') throw new Error(outcome.reason);
  const { html, json } = expectationsOf(outcome.article);
  expect(JSON.parse(json)).toMatchObject({ title: outcome.article.title, lang: 'he', dir: 'rtl' });
  expect(pageOf(html).querySelectorAll('p').length).toBe(outcome.article.body.querySelectorAll('p').length);
});

describe('a theme is begun', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'naqi-theme-'));
    for (const folder of ['src/rules/themes', 'test/fixtures']) await mkdir(join(root, folder), { recursive: true });
    await cp(join(ROOT, 'src/rules/themes/index.ts'), join(root, 'src/rules/themes/index.ts'));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  test('with a fixture that agrees with what is read of it', async () => {
    const files = filesOf(root, 'old-gazette');
    await beginTheme(files, 'old-gazette', Buffer.from(htmlOf('theme--kadence')));
    const input = readFileSync(join(files.fixture, 'input.html'), 'utf8');
    const outcome = read(pageOf(input));
    if (outcome.kind === 'none') throw new Error(outcome.reason);
    const { title, byline, published, lang, dir, body } = outcome.article;
    expect(outlineOf(body)).toEqual(outlineOf(expectedBody(files.fixture)));
    expect(metadataOf(files.fixture)).toEqual({ title, byline, published: published.slice(0, 10), lang, dir });
    expect(readFileSync(files.rule, 'utf8')).toContain("name: 'old-gazette'");
    expect(readFileSync(files.index, 'utf8')).toContain('  oldGazette,');
  });

  test('from a page in an older encoding', async () => {
    const files = filesOf(root, 'old-gazette');
    // Four letters in Windows-1256, which Node cannot write.
    const bytes = Buffer.concat([
      Buffer.from('<html lang="ar"><meta charset="windows-1256"><title>'),
      Buffer.from([0xd3, 0xe3, 0xed, 0xd1]),
      Buffer.from('</title><p>'),
      Buffer.from([0xd3, 0xe3, 0xed, 0xd1]),
    ]);
    await beginTheme(files, 'old-gazette', bytes);
    const page = pageOf(readFileSync(join(files.fixture, 'input.html'), 'utf8'));
    expect(page.title).toMatch(/^[سمير]{4}$/u);
    expect(page.querySelector('meta')?.getAttribute('charset')).toBe('utf-8');
  });

  test('only under a name that is not taken, by a rule or by a fixture', async () => {
    expect(takenBy(filesOf(ROOT, 'sahifa'))).toMatch(/sahifa\.ts$/);
    expect(takenBy(filesOf(ROOT, 'jannah-featured-caption'))).toMatch(/theme--jannah-featured-caption$/);
    expect(takenBy(filesOf(ROOT, 'old-gazette'))).toBeUndefined();
  });
});
