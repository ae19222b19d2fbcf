import { type Bidi, type Fields, fieldsOf, needText, textOf } from './bidi.ts';
import { fromJson } from './text.ts';

async function call(bidi: Bidi, context: string, text: string, more: Fields): Promise<Fields> {
  const answer = await bidi.send('script.callFunction', {
    functionDeclaration: text,
    target: { context },
    awaitPromise: true,
    ...more,
  });
  if (answer.type === 'exception') throw new Error(textOf(fieldsOf(answer, 'exceptionDetails'), 'text'));
  return fieldsOf(answer, 'result');
}

/** Runs a function made by `functionText` in a page, or in Firefox's own window. */
export async function runIn<T>(bidi: Bidi, context: string, text: string): Promise<T> {
  return fromJson((await call(bidi, context, text, {})).value);
}

/** The same with the overlay's closed root, which the page itself cannot reach, as first argument; null without one. */
export async function runInRoot<T>(bidi: Bidi, context: string, text: string): Promise<T | null> {
  const host = await call(bidi, context, `() => document.querySelector('html > naqi-reader')`, {
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const root = fieldsOf(fieldsOf(host, 'value'), 'shadowRoot');
  if (textOf(root, 'sharedId') === undefined) return null;
  const reference = { sharedId: needText(root, 'sharedId') };
  return fromJson((await call(bidi, context, text, { arguments: [reference] })).value);
}
