import source from 'axe-core/axe.min.js?raw';
import type { Tab } from '../../scripts/browser/driver.ts';

/** What axe says of a rule: the elements that it found, each with what would be right. */
interface Result {
  id: string;
  nodes: { target: unknown; any: Check[]; all: Check[]; none: Check[] }[];
}

interface Check {
  message: string;
}

declare const axe: {
  run(page: Document, options: unknown): Promise<{ violations: Result[]; incomplete: Result[] }>;
};

/**
 * Runs in a page: all rules of axe on all that can be met there, those of WCAG's highest level for contrast too. With
 * the overlay's closed root, which is opened for axe alone, on what stands in it.
 */
async function faultsOf(root: ShadowRoot | null): Promise<string[]> {
  if (root !== null) Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
  const { violations, incomplete } = await axe.run(document, {
    rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
  });
  const written = ({ id, nodes }: Result): string[] =>
    nodes
      .map(({ target, any, all, none }) => {
        const reasons = [...any, ...all, ...none].map(({ message }) => message);
        return `${id}: ${JSON.stringify(target)} ${reasons.join('; ')}`;
      })
      .filter((line) => root === null || line.includes('naqi-reader'));
  // Where the page behind keeps axe from telling what is under a text, the contrast is measured elsewhere.
  const undecided = incomplete.filter(({ id }) => !id.startsWith('color-contrast'));
  return [...violations, ...undecided].flatMap(written);
}

/** What axe finds wrong in the open overlay; nothing is good. */
export async function faultsInReader(tab: Tab): Promise<string[]> {
  await tab.runScript(source);
  const faults = await tab.inReader(faultsOf);
  if (faults === null) throw new Error('No reader is open');
  return faults;
}

/** What axe finds wrong in a page of the extension. */
export async function faultsInPage(tab: Tab): Promise<string[]> {
  await tab.runScript(source);
  return tab.evaluate(faultsOf, null);
}
