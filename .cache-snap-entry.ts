import { detect } from '/work/main/src/article/detect.ts';
import { readArticle } from '/work/main/src/article/pipeline.ts';
import { livePage } from '/work/main/src/content/live-page.ts';
function naqi() {
  const detection = detect(document);
  const outcome = readArticle(document, { ...livePage(window), loaded: null });
  if (outcome.kind === 'none') return { detection, article: null, reason: outcome.reason, removals: outcome.removals };
  const { body, ...rest } = outcome.article;
  const root = document.implementation.createHTMLDocument('').body;
  root.append(body);
  return { detection, article: { ...rest, html: root.innerHTML }, reason: '', removals: outcome.removals };
}
(globalThis as any).naqiReading = { naqi };
