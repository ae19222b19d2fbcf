import { removeClosingCode, removeClosings } from './body/closing.ts';
import { MIN_ARTICLE_CHARS } from './body/container.ts';
import { setDirections } from './body/directions.ts';
import { extract } from './body/extract.ts';
import { completeText } from './body/full-text.ts';
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
import { groupGalleries } from './figures/galleries.ts';
import { addLeadPicture } from './figures/lead-picture.ts';
import { removeRepeatedPictures } from './figures/repeated-pictures.ts';
import { Log } from './log.ts';
import { removeButtons } from './noise/buttons.ts';
import { removeFurtherArticles } from './noise/further-articles.ts';
import { removePhrases } from './noise/known-phrases.ts';
import { removeSkipped } from './noise/skips.ts';
import { removeNoise, themesOf } from './noise/theme-noise.ts';
import { markAnchors, settleAnchors } from './page/anchors.ts';
import { readCode } from './page/code.ts';
import { absolute, resolveLinks } from './page/links.ts';
import { makeBlocks } from './page/paragraphs.ts';
import { resolvePictures } from './page/pictures.ts';
import { unlinkSlides } from './page/slides.ts';
import { snapshot } from './page/snapshot.ts';
import { readStructured } from './page/structured.ts';
import { closeHeadings } from './page/unclosed-headings.ts';
import { intact } from './text/dom.ts';
import { countCharacters } from './text/text.ts';
import type { Abilities, Outcome } from './types.ts';

/**
 * Reads a page: a page goes in, an article comes out, or the reason why there is none. The page is never changed.
 * The steps in order, each working on the copy that the first one makes.
 */
export function readArticle(live: Document, abilities: Abilities): Outcome {
  const page = intact(live);
  const log = new Log();
  const none = (reason: 'no-document' | 'no-text'): Outcome => ({ kind: 'none', reason, removals: log.removals });
  if (!isHtml(page)) return none('no-document');

  const structured = readStructured(page);
  const active = themesOf(page);
  const copy = snapshot(page, abilities, log);
  abilities.mark?.('copied');
  closeHeadings(copy);
  resolveLinks(copy, page.baseURI);
  resolvePictures(copy, page.baseURI, log);
  unlinkSlides(copy);
  const claimed = page.documentElement.lang;
  const title = findHeadline(copy, structured);
  const heading = headlineElement(copy, title);
  removeFurtherArticles(heading, log);
  const around = bylineAroundText(copy, active, heading, structured);
  const published = findPublished(copy, active, structured, claimed, heading, abilities.loaded);
  const modified = findModified(copy, structured, claimed, heading, published);

  removeNoise(copy, active, log);
  readCode(copy, log);
  markAnchors(copy, page.URL);
  makeBlocks(copy);
  removeSkipped(copy, log);
  removePhrases(copy, log);
  abilities.mark?.('cleaned');
  const body = extract(copy, active, heading, log);
  abilities.mark?.('extracted');
  if (body === null) return none('no-text');
  removeButtons(body, log);
  const lead = addLeadPicture(body, copy, heading, structured);
  removeRepeatedPictures(body, log);
  showEmbeds(body, page.baseURI, log);
  groupCaptions(body, log);
  const opening = readOpening(body, title, [around, ...statedAuthors(structured).map(({ name }) => name)], log);
  completeText(body, structured, log);
  removeLinkedHeadlines(body, page.baseURI, log);
  const closing = removeClosings(body, log);
  const byline = chooseByline({
    opening: opening.byline,
    around,
    closing,
    signature: () => takeSignature(body, log),
    stated: () => statedAuthor(structured),
  });
  removePullQuotes(body, log);
  removeClosingCode(body, log);
  settleAnchors(body);
  tidy(body);
  groupGalleries(body, lead);

  const text = textWithoutCaptions(body);
  const characters = countCharacters(text);
  if (characters < MIN_ARTICLE_CHARS) return none('no-text');
  const dir = directionOf(text);
  setDirections(body, dir);
  abilities.mark?.('refined');
  return {
    kind: 'article',
    removals: log.removals,
    article: {
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
    },
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
