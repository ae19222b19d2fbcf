import { isUtf8 } from 'node:buffer';

/**
 * The headers with which a saved page is served. A policy keeps the scripts silent and yet leaves `noscript` as pages
 * with scripts have it. Saved pages have lost the header that told their encoding, and some say it nowhere else: what is
 * valid UTF-8 is served as UTF-8.
 */
export function savedPageHeaders(body: Buffer): { 'Content-Type': string; 'Content-Security-Policy': string } {
  return {
    'Content-Type': isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html',
    'Content-Security-Policy': "script-src 'none'",
  };
}
