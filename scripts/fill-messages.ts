/** Puts each message that only English has into the other languages, in English and marked as untranslated. */

import { writeFileSync } from 'node:fs';
import { fileOf, filled, languages, messagesOf, untranslatedIn } from './translating/messages.ts';

const english = messagesOf('en');
for (const language of languages()) {
  const messages = filled(language, messagesOf(language), english);
  writeFileSync(fileOf(language), `${JSON.stringify(messages, null, 2)}\n`);
  console.log(`${language}: ${untranslatedIn(messages).join(', ') || 'all translated'}`);
}
