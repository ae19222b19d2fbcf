/**
 * Prints what Naqi makes of saved pages: `npm run read -- FILE…`. `--json` prints one object a line, `--why` what was
 * removed and by which rule.
 */

import process from 'node:process';
import { parseArgs } from 'node:util';
import { openReadingSession } from './reading/session.ts';
import type { Reading } from './reading/types.ts';

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, why: { type: 'boolean', default: false } },
});

if (files.length === 0) {
  console.error('Usage: npm run read -- [--json] [--why] FILE…');
  process.exit(2);
}

const session = await openReadingSession();
try {
  for (const file of files) {
    const { naqi } = await session.read(file, ['naqi']);
    if (options.json) console.log(JSON.stringify({ file, ...naqi }));
    else print(file, naqi);
  }
} finally {
  await session.close();
}

function print(file: string, { detection, article, reason, removals }: Reading): void {
  console.log(`\n── ${file}`);
  if (options.why)
    console.log(`opens by itself: ${detection?.article} (${detection?.score}: ${detection?.reasons.join('; ')})`);
  if (article === null) {
    console.log(`no article: ${reason}`);
  } else {
    const { title, byline, published, modified, site, lang, dir } = article;
    for (const [name, value] of Object.entries({ title, byline, published, modified, site, lang, dir }))
      console.log(`${name}: ${value}`);
    console.log('');
    for (const line of article.lines) console.log(`${line}\n`);
    for (const { src, caption, credit } of article.figures)
      console.log(`[picture] ${src}\n  caption: ${caption}\n  credit: ${credit}`);
  }
  if (options.why) for (const { step, rule, text } of removals) console.log(`− ${step} | ${rule} | ${text}`);
}
