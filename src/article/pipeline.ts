import { makeBlocks } from './blocks.ts';
import { removeButtons } from './buttons.ts';
import { markedByline, statedAuthor, statedAuthors } from './byline.ts';
import { groupCaptions } from './captions.ts';
import { removeNoise, removePhrases, themesOf } from './clean.ts';
import { readSignature, removeClosingCode, removeClosings, removeLinkedHeadlines } from './closing.ts';
import { readCode } from './code.ts';
import { setDirections } from './directions.ts';
import { intact } from './dom.ts';
import { showEmbeds } from './embeds.ts';
import { extract, SHORTEST } from './extract.ts';
import { completeText } from './full-text.ts';
import { removeFurtherArticles } from './further-articles.ts';
import { groupGalleries } from './galleries.ts';
import { findHeadline, headlineElement } from './headline.ts';
import { directionOf, languageOf } from './language.ts';
import { bringLeadPicture } from './lead.ts';
import { absolute, resolveLinks } from './links.ts';
import { Log } from './log.ts';
import { findModified } from './modified.ts';
import { readOpening } from './opening.ts';
import { resolvePictures } from './pictures.ts';
import { markPlaces, settlePlaces } from './places.ts';
import { printedByline } from './printed-byline.ts';
import { findPublished } from './published.ts';
import { removePullQuotes } from './pull-quotes.ts';
import { sanitise } from './sanitise.ts';
import { removeSkipped } from './skips.ts';
import { unlinkSlides } from './slides.ts';
import { snapshot } from './snapshot.ts';
import { readStructured } from './structured.ts';
import { countCharacters } from './text.ts';
import { tidy } from './tidy.ts';
import { removeTwins } from './twins.ts';
import type { Abilities, Outcome } from './types.ts';
import { closeHeadings } from './unclosed-headings.ts';

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
  const author = markedByline(copy, active) || printedByline(copy, heading, structured);
  const published = findPublished(copy, active, structured, claimed, heading, abilities.loaded);
  const modified = findModified(copy, structured, claimed, heading, published);

  removeNoise(copy, active, log);
  readCode(copy, log);
  markPlaces(copy, page.URL);
  makeBlocks(copy);
  removeSkipped(copy, log);
  removePhrases(copy, log);
  abilities.mark?.('cleaned');
  const body = extract(copy, active, heading, log);
  abilities.mark?.('extracted');
  if (body === null) return none('no-text');
  removeButtons(body, log);
  const lead = bringLeadPicture(body, copy, heading, structured);
  removeTwins(body, log);
  showEmbeds(body, page.baseURI, log);
  groupCaptions(body, log);
  const opening = readOpening(body, title, [author, ...statedAuthors(structured).map(({ name }) => name)], log);
  completeText(body, structured, log);
  removeLinkedHeadlines(body, page.baseURI, log);
  const closing = removeClosings(body, log);
  const signature = opening.byline || author || closing ? '' : readSignature(body, log);
  removePullQuotes(body, log);
  removeClosingCode(body, log);
  settlePlaces(body);
  tidy(body);
  groupGalleries(body, lead);

  const text = textWithoutCaptions(body);
  const characters = countCharacters(text);
  if (characters < SHORTEST) return none('no-text');
  const dir = directionOf(text);
  setDirections(body, dir);
  abilities.mark?.('refined');
  return {
    kind: 'article',
    removals: log.removals,
    article: {
      title,
      byline: opening.byline || author || closing || signature || statedAuthor(structured),
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
