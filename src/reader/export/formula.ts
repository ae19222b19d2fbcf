/** A formula as one line of text: its source if the page has it, or else its letters. */
export function sourceOf(math: Element): string {
  return (math.getAttribute('alttext') ?? math.textContent ?? '').replace(/\s+/g, ' ').trim();
}
