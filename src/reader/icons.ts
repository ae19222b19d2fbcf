import {
  AArrowDown,
  AArrowUp,
  ALargeSmall,
  ChevronLeft,
  ChevronRight,
  CircleQuestionMark,
  Copy,
  Download,
  Ellipsis,
  FileText,
  Headphones,
  type IconNode,
  Images,
  Palette,
  Printer,
  ScanLine,
  SquareArrowOutUpRight,
  TableOfContents,
  X,
  ZoomIn,
} from 'lucide';

/** The overlay's icons, from Lucide: each a list of shapes on a 24 × 24 grid, drawn with strokes. */
const icons = {
  close: X,
  contents: TableOfContents,
  listen: Headphones,
  settings: ALargeSmall,
  menu: Ellipsis,
  palette: Palette,
  smaller: AArrowDown,
  larger: AArrowUp,
  print: Printer,
  copyText: Copy,
  copyMarkdown: FileText,
  saveFile: Download,
  help: CircleQuestionMark,
  lineFocus: ScanLine,
  pictures: Images,
  left: ChevronLeft,
  right: ChevronRight,
  enlarge: ZoomIn,
  elsewhere: SquareArrowOutUpRight,
} as const satisfies Record<string, IconNode>;

export type Icon = keyof typeof icons;

const SVG = 'http://www.w3.org/2000/svg';

/** Draws an icon of the table. */
export function drawIcon(page: Document, icon: Icon): SVGElement {
  return drawShapes(page, icons[icon]);
}

/** Draws an icon of Lucide. It is hidden from screen readers, since its button has a label. */
export function drawShapes(page: Document, shapes: IconNode): SVGElement {
  const svg = page.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const [shape, attributes] of shapes) {
    const part = page.createElementNS(SVG, shape);
    for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, String(value));
    svg.append(part);
  }
  return svg;
}
