import type { Tab } from '../../scripts/browser/driver.ts';

interface Weak {
  /** Class or name of the element. */
  element: string;
  ratio: number;
}

/**
 * Runs in a page: text that is shown with less contrast to what is painted behind it than WCAG's 7 to 1, and how many
 * elements with text were measured. Own code, since axe takes words of Arabic for icons and passes them by.
 */
function weakIn(root: ParentNode | null): { measured: number; weak: Weak[] } {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (canvas === null) throw new Error('No canvas');
  const painted = (colours: readonly string[]): number[] => {
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (colour: number[]): number => {
    const [red = 0, green = 0, blue = 0] = colour
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  /** The backgrounds behind an element, the farthest first. */
  const behind = (element: Element | null): string[] =>
    element === null ? ['white'] : [...behind(element.parentElement), getComputedStyle(element).backgroundColor];

  const hasText = (element: Element): boolean =>
    [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && (nodeValue ?? '').trim() !== '');
  const shown = [...(root ?? document).querySelectorAll('*')].filter(
    (element) => !element.matches('style, script, title') && hasText(element) && element.checkVisibility(),
  );
  const measured = shown.map((element) => {
    const backgrounds = behind(element);
    const [text, ground] = [[...backgrounds, getComputedStyle(element).color], backgrounds].map((colours) =>
      luminance(painted(colours)),
    );
    const [light, dark] = [Math.max(text ?? 0, ground ?? 0), Math.min(text ?? 0, ground ?? 0)];
    return { element: element.className || element.localName, ratio: (light + 0.05) / (dark + 0.05) };
  });
  return { measured: measured.length, weak: measured.filter(({ ratio }) => ratio < 7) };
}

/** Text with too little contrast in the open overlay; fails when there is none to measure. */
export async function weakInReader(tab: Tab): Promise<Weak[]> {
  return some(await tab.inReader(weakIn));
}

/** The same in a page of the extension. */
export async function weakInPage(tab: Tab): Promise<Weak[]> {
  return some(await tab.evaluate(weakIn, null));
}

function some(found: ReturnType<typeof weakIn> | null): Weak[] {
  if (found === null || found.measured === 0) throw new Error('There is no text to measure');
  return found.weak;
}
