/** Runs beside the reader: from now on the last file that is saved is noted. */
export function noteFiles(): void {
  const make = URL.createObjectURL;
  URL.createObjectURL = (file) => {
    if (file instanceof Blob) Object.assign(globalThis, { savedFile: file });
    return make.call(URL, file);
  };
}

/** Runs beside the reader: the text of the file that was noted. */
export function savedText(): Promise<string> {
  return (globalThis as unknown as { savedFile: Blob }).savedFile.text();
}

/** The addresses of the pictures in a saved article. */
export function picturesIn(html: string): string[] {
  return [...html.matchAll(/<img[^>]* src="([^"]*)"/g)].map(([, src = '']) => src);
}
