/** File names that say nothing: only the folder distinguishes such pictures. */
const GENERIC = /^(?:original|image|img|large|main|default|photo|picture|cover|thumb(?:nail)?)$/;

/** File names of programs that send pictures. */
const SCRIPT = /\.(?:php|aspx?|ashx|jsp|cgi|do)$/;

const TYPE = /\.(?:jpe?g|png|webp|avif|gif)$/;

/** What sites append to a file's name for its size, and for the screen that it is cropped for. */
const SIZE =
  /[-_@](?:\d{2,4}x\d{2,4}|scaled|\d{1,4}[wx]|w\d{2,4}|large|medium|small|thumb(?:nail)?|desktop|mobile|tablet)$/;
const SIZE_FIRST = /^(?:large|medium|small|thumb(?:nail)?)_/;

/** Parameters that request another size or type of the same picture. */
const SIZE_PARAMETER = /^(?:w|h|q|width|height|quality|size|fit|crop|format|fm|auto|dpr|resize|strip|ssl|v)$/i;

/** An address without the picture's size, file type and query. Addresses of one picture have the same key. */
export function pictureKey(address: string): string {
  const { folder, file, query } = partsOf(address);
  const inner = query.find(([, value]) => TYPE.test(value.toLowerCase()));
  if (!TYPE.test(file) && inner !== undefined) return pictureKey(inner[1]);
  let bare = file.replace(SIZE_FIRST, '');
  for (let longer = ''; longer !== bare; ) {
    longer = bare;
    bare = bare.replace(TYPE, '').replace(SIZE, '');
  }
  if (bare.length >= MIN_KEY_CHARS && !GENERIC.test(bare) && !SCRIPT.test(bare)) return bare;
  // If the path does not name the picture, the query of the script does.
  const asked = query.filter(([name]) => !SIZE_PARAMETER.test(name)).map(([name, value]) => `${name}=${value}`);
  return `${folder}${file}?${TYPE.test(file) ? '' : asked.join('&')}`;
}

/** Shortest file name that two pictures do not share by chance, in characters. */
const MIN_UNIQUE_CHARS = 16;

/** Shortest file name that may be a key without its folder, in characters. */
const MIN_KEY_CHARS = 4;

/** Whether two addresses are the same picture. Short names only count within one folder. */
export function isSamePicture(first: string, second: string): boolean {
  const key = pictureKey(first);
  if (key !== pictureKey(second)) return false;
  return key.length >= MIN_UNIQUE_CHARS || partsOf(first).folder === partsOf(second).folder;
}

/** Whether an address leads to a picture's file, not to a page. */
export function isPictureFile(address: string): boolean {
  return TYPE.test(partsOf(address).file);
}

function partsOf(address: string): { folder: string; file: string; query: [string, string][] } {
  const [path = '', query = ''] = address.split('#')[0]?.split('?') ?? [];
  const slash = path.lastIndexOf('/') + 1;
  return {
    folder: path.slice(0, slash),
    file: decode(path.slice(slash)).toLowerCase(),
    query: [...new URLSearchParams(query)],
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
