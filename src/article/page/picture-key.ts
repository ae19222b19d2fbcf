/** File names that say nothing: the folder tells such pictures apart. */
const GENERIC = /^(?:original|image|img|large|main|default|photo|picture|cover|thumb(?:nail)?)$/;

/** File names of programs that send any picture. */
const SCRIPT = /\.(?:php|aspx?|ashx|jsp|cgi|do)$/;

const TYPE = /\.(?:jpe?g|png|webp|avif|gif)$/;

/** What sites add to a file's name for its size and for the screen that it is cut for. */
const SIZE =
  /[-_@](?:\d{2,4}x\d{2,4}|scaled|\d{1,4}[wx]|w\d{2,4}|large|medium|small|thumb(?:nail)?|desktop|mobile|tablet)$/;
const SIZE_FIRST = /^(?:large|medium|small|thumb(?:nail)?)_/;

/** Parameters that ask a server for another size or type of the same picture. */
const SIZE_PARAMETER = /^(?:w|h|q|width|height|quality|size|fit|crop|format|fm|auto|dpr|resize|strip|ssl|v)$/i;

/** What is left of an address when the picture's size, file type and query are taken off: one key, one picture. */
export function pictureKey(address: string): string {
  const { folder, file, query } = partsOf(address);
  const inner = query.find(([, value]) => TYPE.test(value.toLowerCase()));
  if (!TYPE.test(file) && inner !== undefined) return pictureKey(inner[1]);
  let bare = file.replace(SIZE_FIRST, '');
  for (let longer = ''; longer !== bare; ) {
    longer = bare;
    bare = bare.replace(TYPE, '').replace(SIZE, '');
  }
  if (bare.length > 3 && !GENERIC.test(bare) && !SCRIPT.test(bare)) return bare;
  // Where the path does not name the picture, the query says which one a script is asked for.
  const asked = query.filter(([name]) => !SIZE_PARAMETER.test(name)).map(([name, value]) => `${name}=${value}`);
  return `${folder}${file}?${TYPE.test(file) ? '' : asked.join('&')}`;
}

/** Shortest file name that no two pictures share by chance, in characters. */
const TELLING = 16;

/** Whether two addresses are one picture, wherever on the page they stand: a short name counts in its folder only. */
export function isSamePicture(first: string, second: string): boolean {
  const key = pictureKey(first);
  if (key !== pictureKey(second)) return false;
  return key.length >= TELLING || partsOf(first).folder === partsOf(second).folder;
}

/** Whether an address leads to a picture and no page. */
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
