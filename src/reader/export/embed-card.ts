/** The texts of the card of an embedded video or post. */
export interface EmbedCard {
  site: string;
  title: string;
  address: string;
}

/** Reads a card of the article; null for any other figure. */
export function embedCardOf(figure: Element): EmbedCard | null {
  if (!figure.matches('.embed')) return null;
  const link = figure.querySelector('a');
  return {
    site: textOf(figure.querySelector('.site')),
    title: textOf(link),
    address: link?.getAttribute('href') ?? '',
  };
}

function textOf(part: Element | null): string {
  return (part?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
