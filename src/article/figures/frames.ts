import { chartWords } from '../../rules/embeds.ts';
import { languages } from '../../rules/languages/index.ts';
import { absolute } from '../page/links.ts';
import { statedSize } from '../page/pictures.ts';
import { hasPhrase, normalise, textOf } from '../text/text.ts';
import { captionOf, replaceByCard, siteOf } from './card.ts';
import { boxOf, ownTitleOf } from './embeds.ts';

/** Smaller frames are counters, in CSS pixels. */
const MIN_FRAME_PX = 100;

const charts = chartWords.map(normalise);
const notices = new Set(languages.flatMap(({ phrases }) => phrases.notices).map(normalise));

/**
 * Gives frames that load late their address, so that frames of known sites are recognised. The attribute may have any
 * name.
 */
export function resolveFrames(body: Element, base: string): void {
  for (const frame of body.querySelectorAll('iframe')) {
    const stated = absolute(frame.getAttribute('src') ?? '', base);
    const late = [...frame.attributes].find(
      ({ name, value }) => name.startsWith('data-') && /^(?:https?:)?\/\//.test(value),
    );
    if (stated === null && late !== undefined) frame.setAttribute('src', absolute(late.value, base) ?? '');
  }
}

/**
 * Replaces frames of unknown sites by cards if the page presents them to the reader: with a caption, with a title and
 * the right to fill the screen as players have it, or with a title that speaks of a chart or a map. Adverts and counters
 * have none of these. Needs the frames of known sites to be cards already.
 */
export function showFrames(body: Element, base: string): void {
  for (const frame of body.querySelectorAll('iframe')) {
    const address = absolute(frame.getAttribute('src') ?? '', base);
    if (address === null || !body.contains(frame) || !/^https?:/.test(address) || isSmall(frame)) continue;
    const box = boxOf(frame, body);
    const title = ownTitleOf(frame);
    const caption = captionOf(box);
    const isCaptioned = caption !== null && !notices.has(normalise(textOf(caption)));
    const isPlayer = title !== '' && frame.hasAttribute('allowfullscreen');
    if (box.querySelector('img') !== null || !(isCaptioned || isPlayer || isChart(frame))) continue;
    replaceByCard(box, { address, title, site: siteOf(address), poster: '' });
  }
}

function isSmall(frame: Element): boolean {
  return statedSize(frame, 'width') < MIN_FRAME_PX || statedSize(frame, 'height') < MIN_FRAME_PX;
}

function isChart(frame: Element): boolean {
  const said = normalise(`${frame.getAttribute('title') ?? ''} ${frame.getAttribute('aria-label') ?? ''}`);
  return charts.some((word) => hasPhrase(said, word));
}
