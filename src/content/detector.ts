import { detect } from '../article/detect.ts';
import { ask } from '../messages.ts';
import { world } from '../world.ts';

void openIfArticle();

/** Has the reader opened when the page is an article, unless the person was faster. */
async function openIfArticle(): Promise<void> {
  const naqi = world();
  if (window.top !== window || naqi.open !== undefined || !detect(document).article) return;
  naqi.opening = true;
  try {
    await ask('open', null);
  } finally {
    naqi.opening = false;
  }
}
