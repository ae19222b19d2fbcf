import { element } from '../element.ts';
import { plural } from '../i18n.ts';
import type { Reader } from './context.ts';
import { readingMinutes } from './reading-time.ts';

/** A thin line under the toolbar that grows as the article is scrolled, and the minutes of reading that are left. */
export function showProgress(reader: Reader, toolbar: HTMLElement): void {
  const { page, dialog, view, article, signal } = reader;
  const total = readingMinutes(article);
  const line = element(page, 'div', { className: 'progress', ariaHidden: 'true' });
  const left = element(page, 'span', { className: 'minutes-left' });
  toolbar.append(line, left);

  let isWaiting = false;
  const update = (): void => {
    isWaiting = false;
    const unseen = dialog.scrollHeight - dialog.clientHeight;
    const read = unseen <= 0 ? 1 : Math.min(1, Math.max(0, dialog.scrollTop / unseen));
    line.style.scale = `${read} 1`;
    const minutes = Math.ceil(total * (1 - read));
    const text = minutes === 0 ? '' : plural('minutesLeft', minutes);
    if (left.textContent !== text) left.textContent = text;
  };
  const later = (): void => {
    if (isWaiting || signal.aborted) return;
    isWaiting = true;
    page.defaultView?.requestAnimationFrame(update);
  };
  dialog.addEventListener('scroll', later, { passive: true, signal });
  const size = new ResizeObserver(later);
  size.observe(view);
  size.observe(dialog);
  signal.addEventListener('abort', () => size.disconnect());
}
