/** The toolbar's pictures as paths on a 24 × 24 grid, drawn with strokes. */
const icons = {
  close: 'M6 6l12 12M18 6L6 18',
  smaller: 'M3 19l5.5-14L14 19M4.9 14.5h7.2M17 9h5',
  larger: 'M3 19l5.5-14L14 19M4.9 14.5h7.2M17 9h5M19.5 6.5v5',
  palette: 'M12 4a8 8 0 1 0 0 16M12 4a8 8 0 0 1 0 16M12 4v16M12 8h3.5M12 12h4M12 16h3.5',
} as const;

export type Icon = keyof typeof icons;

const SVG = 'http://www.w3.org/2000/svg';

/** An icon as a node; it says nothing to screen readers, since its button has a name. */
export function drawIcon(document: Document, icon: Icon): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', icons[icon]);
  svg.append(path);
  return svg;
}
