import { removeClosingCode, removeClosings } from './body/closing.ts';
import { endWithWall, takeWall } from './body/cut-text.ts';
import { extract } from './body/extract.ts';
import { addFootnotes } from './body/footnotes.ts';
import { completeText } from './body/full-text.ts';
import { setDirections } from './body/line-directions.ts';
import { removeLinkedHeadlines } from './body/linked-headlines.ts';
import { readOpening } from './body/opening.ts';
import { removePullQuotes } from './body/pull-quotes.ts';
import { sanitise } from './body/sanitise.ts';
import { takeSignature } from './body/signature.ts';
import { tidy } from './body/tidy.ts';
import { bylineAroundText, chooseByline } from './facts/choose-byline.ts';
import { findHeadline, headlineElement } from './facts/headline.ts';
import { directionOf, languageOf } from './facts/language.ts';
import { findModified } from './facts/modified.ts';
import { findPublished } from './facts/published.ts';
import { statedAuthor, statedAuthors } from './facts/stated-author.ts';
import { groupCaptions } from './figures/captions.ts';
import { showEmbeds } from './figures/embeds.ts';
import { resolveFrames, showFrames } from './figures/frames.ts';
import { groupGalleries } from './figures/galleries.ts';
import { addLeadPicture } from './figures/lead-picture.ts';
import { showMediaFiles } from './figures/media-files.ts';
import { removeDownloads } from './figures/picture-downloads.ts';
import { removeRepeatedPictures } from './figures/repeated-pictures.ts';
import { Log } from './log.ts';
import { removeButtons } from './noise/buttons.ts';
import { removeFurtherArticles } from './noise/further-articles.ts';
import { removePhrases } from './noise/known-phrases.ts';
import { removeSkipped } from './noise/skips.ts';
import { removeNoise, themesOf } from './noise/theme-noise.ts';
import { markAnchors, settleAnchors } from './page/anchors.ts';
import { settleCharts } from './page/charts.ts';
import { readCode } from './page/code.ts';
import { absolute, removePermalinks, resolveLinks } from './page/links.ts';
import { makeBlocks } from './page/paragraphs.ts';
import { resolvePictures } from './page/pictures.ts';
import { unlinkSlides } from './page/slides.ts';
import { snapshot } from './page/snapshot.ts';
import { readStructured } from './page/structured.ts';
import { closeHeadings } from './page/unclosed-headings.ts';
import { intact } from './text/dom.ts';
import { countCharacters } from './text/text.ts';
import type { Abilities, Article, Care, Outcome, Removal } from './types.ts';

/**
 * How a page is read, one after the other until there is an article: with all rules; without those for what surrounds an
 * article, so that a wrong rule never costs the whole text; and down to a flash of news, which may be one sentence. The
 * shortest text that is an article is in letters and digits.
 */
const ATTEMPTS = [
  { care: 'careful', minChars: 140 },
  { care: 'lenient', minChars: 140 },
  { care: 'careful', minChars: 60 },
] as const;

/** Reads a page: a page goes in, an article comes out, or the reason why there is none. The page is not changed. */
export function readArticle(live: Document, abilities: Abilities): Outcome {
  const page = intact(live);
  if (!isHtml(page)) return { kind: 'none', reason: 'no-document', removals: [] };
  const removals: Removal[] = [];
  for (const { care, minChars } of ATTEMPTS) {
    const log = new Log();
    const article = readPage(page, abilities, care, minChars, log);
    if (article !== null) return { kind: 'article', article, removals: log.removals };
    if (removals.length === 0) removals.push(...log.removals);
  }
  return { kind: 'none', reason: 'no-text', removals };
}

/**
 * All steps work on the copy that `snapshot()` makes. Within a paragraph steps may run in any order, unless a comment says
 * after which one a step comes, and why; `test/unit/order.test.ts` and the fixtures fail if it does not.
 */
function readPage(page: Document, abilities: Abilities, care: Care, minChars: number, log: Log): Article | null {
  const structured = readStructured(page);
  const active = themesOf(page);
  const copy = snapshot(page, abilities, care, log);
  abilities.mark?.('copied');

  // The copy is repaired.
  closeHeadings(copy);
  removePermalinks(copy);
  resolveLinks(copy, page.baseURI);
  // After resolveLinks(), because a small picture is replaced by the file that it links to.
  resolvePictures(copy, page.baseURI, log);
  // After resolvePictures(), because it compares addresses of pictures; before unlinkSlides(), which removes addresses.
  removeDownloads(copy, log);
  // After resolvePictures(), because icons and copies of pictures are not slides.
  unlinkSlides(copy);

  // The headline is found. After closeHeadings(), because an unclosed heading contains the text.
  const title = findHeadline(copy, structured);
  const heading = headlineElement(copy, title);

  // Names and dates are read. After removeFurtherArticles(), because these articles have their own.
  if (care === 'careful') removeFurtherArticles(heading, log);
  const claimed = page.documentElement.lang;
  const around = bylineAroundText(copy, active, heading, structured);
  const published = findPublished(copy, active, structured, claimed, heading, abilities.loaded);
  const modified = findModified(copy, structured, claimed, heading, published);

  // What is not the article is removed. After the names and dates, because themes have them in blocks of noise.
  if (care === 'careful') removeNoise(copy, active, log);
  readCode(copy, log);
  markAnchors(copy, page.URL);
  // After readCode(), because the label of a code becomes a paragraph; after markAnchors(), because ids are lost.
  makeBlocks(copy);
  // After makeBlocks(), because phrases are looked for line by line.
  removeSkipped(copy, log);
  // After removeSkipped(), because under the heading of a list a skip line looks like a link of the list.
  removePhrases(copy, log);
  const wall = takeWall(copy, heading);
  abilities.mark?.('cleaned');

  const body = extract(copy, active, heading, [page.baseURI, structured.url], minChars, log);
  abilities.mark?.('extracted');
  if (body === null) return null;
  addFootnotes(body, copy);

  // Pictures and videos become figures.
  removeButtons(body, log);
  resolveFrames(body, page.baseURI);
  showEmbeds(body, page.baseURI, log);
  // After showEmbeds(), because a frame of a known site has the better card.
  showFrames(body, page.baseURI);
  showMediaFiles(body, page.baseURI);
  const lead = addLeadPicture(body, copy, heading, structured);
  // After addLeadPicture(), because the text may begin with the same picture, cropped for another screen.
  removeRepeatedPictures(body, log);
  // After all of these, because it takes for a caption what it finds beside a picture.
  groupCaptions(body, log);

  // Lines around the text are removed. After groupCaptions(), because captions are not the first lines of the text.
  completeText(body, structured, log);
  // After completeText(), which needs the text's beginning as the page states it.
  const opening = readOpening(body, title, [around, ...statedAuthors(structured).map(({ name }) => name)], log);
  removeLinkedHeadlines(body, page.baseURI, log);
  // After completeText() and removeLinkedHeadlines(), because it stops at the last line that is not a closing.
  const closing = removeClosings(body, log);
  const byline = chooseByline({
    opening: opening.byline,
    around,
    closing,
    signature: () => takeSignature(body, log),
    stated: () => statedAuthor(structured),
  });
  // After removeClosings(), because it looks at the last line.
  removeClosingCode(body, log);
  removePullQuotes(body, log);
  // After removeClosings(), because the line is the last one.
  endWithWall(body, wall);

  // The markup is simplified. After the steps above, because they need the page's boxes and classes.
  tidy(body);
  // After tidy(), because pictures of one group are siblings then.
  groupGalleries(body, lead);
  // After tidy() and groupGalleries(), because both remove blocks that links lead to.
  settleAnchors(body);

  const text = textWithoutCaptions(body);
  const characters = countCharacters(text);
  if (characters < minChars) return null;
  const dir = directionOf(text);
  setDirections(body, dir);
  // After the text is measured, because the labels of a chart are not text.
  settleCharts(body);
  abilities.mark?.('refined');
  return {
    title,
    byline,
    published,
    modified,
    site: structured.site,
    lang: languageOf(text, claimed),
    dir,
    url: absolute(structured.url, page.baseURI) ?? page.URL,
    body: sanitise(body, abilities),
    characters,
  };
}

/** Whether there is a document to read at all: no frameset, no feed, no drawing. */
function isHtml(page: Document): boolean {
  const isXml = /[/+]xml$/.test(page.contentType) && page.contentType !== 'application/xhtml+xml';
  return !isXml && page.body !== null && page.body.localName === 'body';
}

function textWithoutCaptions(body: Element): string {
  const copy = body.cloneNode(true) as Element;
  for (const caption of copy.querySelectorAll('figcaption')) caption.remove();
  return copy.textContent ?? '';
}
