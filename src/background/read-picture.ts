/** Largest picture that is handed over, in bytes. */
const LARGEST = 12_000_000;

/**
 * Reads a picture for a file that a person saves: as a `data:` address, or null where its host allows nobody to read it
 * or it is no picture. No cookies go along.
 */
export async function readPicture(src: string): Promise<string | null> {
  if (!/^https?:/.test(src)) return null;
  const response = await fetch(src, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  const type = response.headers.get('content-type')?.split(';', 1)[0] ?? '';
  if (!response.ok || !/^image\/(?:png|jpeg|gif|webp|avif)$/.test(type)) return null;
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > LARGEST) return null;
  let binary = '';
  for (let start = 0; start < bytes.length; start += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return `data:${type};base64,${btoa(binary)}`;
}
