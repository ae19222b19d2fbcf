import { type Vector, vectors } from './vectors.ts';

/** A vector with the number by which it tells on itself. */
interface Numbered extends Vector {
  id: number;
}

/** An article with vectors in it. */
export interface HostilePage {
  html: string;
  vectors: readonly Numbered[];
}

/** How many vectors stand in one text. */
const TOGETHER = 20;

const SENTENCE =
  'يفتح الحارس باب الخزان قبل الفجر، ويصغي إلى الماء وهو يهبط في القناة القديمة نحو البساتين، ثم يكتب الساعة في دفتر أزرق.';

/** Hears in a page what its vectors tell. */
export const LISTENER = `<script>
  window.fired = [];
  addEventListener('message', ({ data }) => { if (/^fired:/.test(data)) fired.push(data.slice(6)); });
</script>`;

/** The pages that hold every vector once: twenty in the text of one, and one in each of its metadata. */
export function hostilePages(): HostilePage[] {
  const numbered = vectors.map((vector, id) => ({ ...vector, id }));
  const together = numbered.filter(({ place, isAlone }) => place === 'body' && !isAlone);
  const pages: Numbered[][] = [];
  for (let start = 0; start < together.length; start += TOGETHER) pages.push(together.slice(start, start + TOGETHER));
  for (const place of ['title', 'author', 'site', 'date', 'address'] as const)
    for (const [index, vector] of numbered.filter((each) => each.place === place).entries()) pages[index]?.push(vector);
  pages.push(...numbered.filter(({ isAlone }) => isAlone).map((vector) => [vector]));
  return pages.map((all) => ({ html: pageOf(all), vectors: all }));
}

function pageOf(all: readonly Numbered[]): string {
  const at = (place: Vector['place'], usual: string): string => {
    const vector = all.find((each) => each.place === place);
    return vector === undefined ? usual : armed(vector);
  };
  const title = at('title', 'حارس القناة يكتب الساعة');
  const facts = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    author: { '@type': 'Person', name: at('author', 'سلمى الوادي') },
    publisher: { '@type': 'Organization', name: at('site', 'جريدة القناة') },
    datePublished: at('date', '2026-11-01'),
    mainEntityOfPage: at('address', 'http://news.example.org/canal'),
  };
  const inText = all.filter(({ place }) => place === 'body');
  // The first ones stand in headings too, for the list of contents; what has to be alone keeps its page to itself.
  const text = inText.map((vector, index) => {
    const heading = index < 4 && vector.isAlone !== true ? `<h2>باب القناة ${armed(vector)}</h2>` : '';
    return `${heading}<p>${SENTENCE} ${armed(vector)} ${SENTENCE}</p>`;
  });
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">
${LISTENER}
<title>${inEntities(title)}</title>
<meta property="og:title" content="${inEntities(title)}">
<meta name="author" content="${inEntities(facts.author.name)}">
<meta property="og:site_name" content="${inEntities(facts.publisher.name)}">
<meta property="article:published_time" content="${inEntities(facts.datePublished)}">
<link rel="canonical" href="${inEntities(facts.mainEntityOfPage)}">
<script type="application/ld+json">${JSON.stringify(facts).replaceAll('<', '\\u003c')}</script>
</head><body><article><h1>${inEntities(title)}</h1>
${`<p>${SENTENCE}</p>`.repeat(4)}
${text.join('\n')}
</article></body></html>`;
}

/** The vector's markup with a script and an address that tell its number. */
export function armed({ html, id }: Numbered): string {
  return html
    .replaceAll('JS', `top.postMessage('fired:${id}','*')`)
    .replaceAll('URL', `/fired/${id}`)
    .replaceAll('fired:ID', `fired:${id}`)
    .replace(/BASE64\((.*)\)(?=")/, (_all, text: string) => btoa(text))
    .replace(/TEXT\((.*)\)(?=["'<])/, (_all, text: string) => inEntities(text));
}

/** A text as an attribute or an element may hold it, every character in its own number. */
function inEntities(text: string): string {
  return [...text].map((character) => `&#${character.codePointAt(0)};`).join('');
}
