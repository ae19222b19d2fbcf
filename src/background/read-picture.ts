const MAX_PICTURE_BYTES = 12_000_000;

/** A function takes only so many arguments. */
const CHUNK_BYTES = 0x8000;

/**
 * Reads a picture for a file that a person saves. Returns it as a `data:` address; null if its host does not send it,
 * or it is not a picture or too large. No cookies are sent.
 *
 * @throws if its host cannot be reached or does not allow it to be read
 */
export async function readPicture(src: string): Promise<string | null> {
  if (!/^https?:/.test(src)) return null;
  const response = await fetch(src, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  const type = response.headers.get('content-type')?.split(';', 1)[0] ?? '';
  if (!response.ok || !/^image\/(?:png|jpeg|gif|webp|avif)$/.test(type)) return null;
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > MAX_PICTURE_BYTES) return null;
  let binary = '';
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES)
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK_BYTES));
  return `data:${type};base64,${btoa(binary)}`;
}
