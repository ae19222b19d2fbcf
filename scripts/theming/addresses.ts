/** Filler for addresses: the software that made them is still to be seen, the site and its words are not. */

import { embeds } from '../../src/rules/embeds.ts';
import type { Filler } from './filler.ts';

const OWN = 'news.example.org';
const OTHER = 'other.example.org';

/** Sites that rules know by their address, beside those of embeds. */
const SHARING = ['facebook', 'twitter', 'x', 'linkedin', 'pinterest', 'whatsapp', 't', 'wa', 'telegram', 'reddit'];
const known = new Set([...SHARING, ...embeds.map(({ site }) => site.toLowerCase()), 'youtube-nocookie', 'youtu']);

/** Words of software, not of people. One letter is mostly a key or a unit: `660x330`. */
const TECHNICAL = new Set(
  (
    'amp aspx assets author avif category cdn content css embed feed gif htm html image images img includes index intent jpeg ' +
    'jpg js json media mp3 mp4 page php photo photos pic plugins png post posts scaled send share sharer status storage svg ' +
    'tag tags thumb thumbnail thumbs tweet upload uploads video videos watch webp width height wp'
  ).split(' '),
);

/** The smallest picture there is, for pictures that stand in the address itself. */
const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** Fills an address. `site` is the host of the page itself; what leads nowhere, as buttons do, leads nowhere still. */
export function fillAddress(address: string, site: string, fill: Filler): string {
  const trimmed = address.trim();
  if (/^javascript:/i.test(trimmed)) return '#';
  if (/^data:/i.test(trimmed)) return DOT;
  if (/^(?:mailto|tel):/i.test(trimmed)) return trimmed.replace(/(?<=:).*$/, (rest) => encodeURI(fill(decode(rest))));
  const [, scheme = '', host = '', rest = ''] = /^((?:https?:)?\/\/)?((?<=\/\/)[^/?#]*)?(.*)$/is.exec(trimmed) ?? [];
  return scheme + (host === '' ? '' : fillHost(host, site)) + fillPath(rest, fill);
}

/** Fills each address of a `srcset`, and leaves its sizes. */
export function fillSrcset(srcset: string, site: string, fill: Filler): string {
  const candidates = srcset.trim().split(/\s*,\s+|,(?=https?:|\/)/);
  return candidates
    .map((candidate) => {
      const [address = '', ...sizes] = candidate.trim().split(/\s+/);
      return [fillAddress(address, site, fill), ...sizes].join(' ');
    })
    .join(', ');
}

function fillHost(host: string, site: string): string {
  const isOwn = host === site || host.endsWith(`.${bare(site)}`) || host === bare(site);
  if (isOwn) return OWN;
  return known.has(host.split('.').at(-2) ?? '') ? host : OTHER;
}

function bare(site: string): string {
  return site.replace(/^www\./, '');
}

function fillPath(rest: string, fill: Filler): string {
  return rest
    .split(/([/?#&=])/)
    .map((part) => {
      const isKey = part.length === 1;
      return isKey ? part : encode(decode(part).replace(/[\p{L}\p{M}]+|\d{5,}/gu, (word) => fillOne(word, fill)));
    })
    .join('');
}

function fillOne(word: string, fill: Filler): string {
  return word.length === 1 || TECHNICAL.has(word.toLowerCase()) ? word : fill(word);
}

/** A text with what was written in per cent signs; as it is where these are none. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Encodes letters outside ASCII, and what would part the address anew. */
function encode(text: string): string {
  return encodeURI(text).replace(/[?#&=]/g, encodeURIComponent);
}
