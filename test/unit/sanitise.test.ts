import { expect, test } from 'vitest';
import { sanitise } from '../../src/article/body/sanitise.ts';
import { pageOf } from './page.ts';

/** What is left of markup. */
function sanitised(html: string): string {
  const page = pageOf(`<body>${html}`);
  const view = page.defaultView;
  if (view === null) throw new Error('The page has no window');
  const root = page.createElement('div');
  root.append(
    sanitise(page.body, {
      window: view as unknown as Window & typeof globalThis,
      loaded: null,
      isHidden: () => false,
      isOutOfSight: () => false,
      keepsBreaks: () => false,
      shadowRoot: () => null,
    }),
  );
  return root.innerHTML;
}

test.each([
  ['<p class="naqi-caption">نص</p>', '<p class="caption">نص</p>'],
  ['<li class="item naqi-anchor-2">نص</li>', '<li class="anchor-2">نص</li>'],
  ['<a href="#naqi-anchor-2">١</a>', '<a href="#anchor-2">١</a>'],
  ['<p class="caption credit embed gallery site anchor-1">نص</p>', '<p>نص</p>'],
  ['<a href="#anchor-2">١</a>', '<a>١</a>'],
])('the marks of the pipeline are shown, and no class of the page: %s', (html, left) => {
  expect(sanitised(html)).toBe(left);
});

test.each([
  ['<a href="https://example.org/">وصلة</a>', '<a href="https://example.org/">وصلة</a>'],
  ['<a href="mailto:desk@example.org">وصلة</a>', '<a href="mailto:desk@example.org">وصلة</a>'],
  ['<a href="data:image/png;base64,AAAA">وصلة</a>', '<a>وصلة</a>'],
  ['<p href="https://example.org/">نص</p>', '<p>نص</p>'],
  ['<img src="mailto:desk@example.org">', '<img>'],
  ['<img src="data:image/png;base64,AAAA">', '<img src="data:image/png;base64,AAAA">'],
  ['<img src="https://example.org/a.jpg" data-full="#">', '<img src="https://example.org/a.jpg">'],
  ['<p src="https://example.org/a.jpg" data-full="https://example.org/b.jpg">نص</p>', '<p>نص</p>'],
])('an address stays only where it means something: %s', (html, left) => {
  expect(sanitised(html)).toBe(left);
});

test.each([
  ['<svg viewBox="0 0 9 9"><path d="M1 1" fill="rgb(1, 2, 3)"></path></svg>', null],
  ['<svg><text x="1" transform="rotate(-90)">٣ أطنان</text></svg>', null],
  ['<p><math alttext="\\frac{a}{b}"><mfrac><mi>a</mi><mi>b</mi></mfrac></math></p>', null],
  ['<svg><use href="#a"></use><image href="https://example.org/a.png"></image></svg>', '<svg></svg>'],
  ['<svg id="a" class="naqi-caption" style="fill:red" onload="tell()"></svg>', '<svg></svg>'],
  ['<svg><rect fill="url(https://example.org/a.svg#b)"></rect></svg>', '<svg><rect></rect></svg>'],
  ['<svg><rect fill="u\\72l(https://example.org/a.svg#b)"></rect></svg>', '<svg><rect></rect></svg>'],
  ['<svg><rect fill="image-set(x 1x)"></rect></svg>', '<svg><rect></rect></svg>'],
  ['<svg><foreignObject><p>نص</p></foreignObject></svg>', '<svg></svg>'],
  ['<svg><desc><b>نص</b></desc></svg>', '<svg><desc></desc></svg>'],
  ['<svg><style>rect{fill:red}</style><script>tell()</script></svg>', '<svg></svg>'],
  ['<svg><text><svg><text>نص</text></svg></text></svg>', null],
  ['<math><mtext><b>نص</b><svg></svg></mtext></math>', '<math><mtext></mtext></math>'],
  ['<math><mi href="https://example.org/">x</mi></math>', '<math><mi>x</mi></math>'],
  ['<p fill="red" alttext="نص" d="M1 1">نص</p>', '<p>نص</p>'],
  ['<p><text>نص</text> بعده</p>', '<p>نص بعده</p>'],
])('charts and formulas keep their shapes and nothing that acts or loads: %s', (html, left) => {
  expect(sanitised(html)).toBe(left ?? html);
});
