/** News pages of any size, in text of our own: what times are measured on where no saved page will do. */

const WORDS =
  'المدينة القديمة تستعيد مرفأها بعد سنوات من العمل على ترميم الأرصفة والمخازن التي بناها الصيادون قبل قرن وقال المشرف إن البلدية خصصت المال وإن الأهالي شاركوا في كل خطوة منذ الربيع حتى افتتاح السوق الجديد'.split(
    ' ',
  );

/** What a page is made of, by count. */
export interface Size {
  /** Paragraphs of the article, of about 60 words. */
  paragraphs: number;
  /** Blocks around it: menus, cards, comments, of about 12 elements each. */
  blocks: number;
  /** Bytes of scripts and data that stand in the page. */
  script: number;
}

/** A page of this size as HTML, the same one every time. */
export function syntheticPage({ paragraphs, blocks, script }: Size): string {
  const before = Math.ceil(blocks / 3);
  return `<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${text(9, 1)}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-14T09:30:00+03:00">
<style>body { font: 16px/1.7 sans-serif } .menu ul { columns: 4 } .card { display: inline-block; width: 240px }</style>
<script type="application/json">${JSON.stringify({ data: 'x'.repeat(script) })}</script></head>
<body class="single-post"><header class="site-header">${repeat(before, menu)}</header>
<main class="layout"><article class="story">
<h1>${text(9, 1)}</h1><p class="meta"><span class="author">سامر الحلبي</span> <time datetime="2026-03-14T09:30:00+03:00">14 آذار 2026</time></p>
${repeat(paragraphs, paragraph)}
</article><aside class="sidebar">${repeat(before, card)}</aside></main>
<section class="comments">${repeat(Math.max(0, blocks - 2 * before), comment)}</section>
<footer class="site-footer"><p>${text(12, 3)}</p></footer></body></html>`;
}

/** Words from a place in the list on, each text another one. */
function text(count: number, seed: number): string {
  return Array.from({ length: count }, (_, index) => WORDS[(seed * 7 + index * (1 + (seed % 5))) % WORDS.length]).join(
    ' ',
  );
}

function repeat(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('\n');
}

function paragraph(index: number): string {
  const picture =
    index % 12 === 5
      ? `<figure><img src="/p${index}.jpg" alt="" width="640" height="360"><figcaption>${text(8, index)}</figcaption></figure>`
      : '';
  return `${picture}<p>${text(30, index)}، <a href="/topic-${index}">${text(3, index)}</a> ${text(27, index + 2)}.</p>`;
}

function menu(index: number): string {
  return `<nav class="menu"><ul>${repeat(5, (item) => `<li><a href="/s${index}-${item}">${text(2, index + item)}</a></li>`)}</ul></nav>`;
}

function card(index: number): string {
  return `<div class="card"><div class="thumb"><a href="/c${index}"><img src="/c${index}.jpg" alt="" width="240" height="135"></a></div><div class="card-body"><h3><a href="/c${index}">${text(7, index)}</a></h3><span class="when">${(index % 28) + 1}/3/2026</span><svg viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg></div></div>`;
}

function comment(index: number): string {
  return `<div class="comment"><div class="avatar"><img src="/a${index}.png" alt="" width="48" height="48"></div><div class="comment-body"><b>${text(2, index)}</b><time>${(index % 28) + 1}/3/2026</time><p>${text(18, index)}</p><ul><li><button>رد</button></li><li><button>إعجاب</button></li></ul></div></div>`;
}
