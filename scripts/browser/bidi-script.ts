import type { Script } from 'webdriver-bidi-protocol';
import type { Bidi } from './bidi.ts';
import { fromJson } from './text.ts';

type More = Pick<Script.CallFunctionParameters, 'arguments' | 'serializationOptions'>;

async function call(bidi: Bidi, context: string, text: string, more: More = {}): Promise<Script.RemoteValue> {
  const answer = await bidi.send('script.callFunction', {
    functionDeclaration: text,
    target: { context },
    awaitPromise: true,
    ...more,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result;
}

function answerOf<T>(answer: Script.RemoteValue): T {
  return fromJson(answer.type === 'string' ? answer.value : undefined);
}

/** Runs a function made by `functionText` in a page, or in Firefox's own window. */
export async function runIn<T>(bidi: Bidi, context: string, text: string): Promise<T> {
  return answerOf(await call(bidi, context, text));
}

/** The same with the overlay's closed root, which the page itself cannot reach, as first argument; null without one. */
export async function runInRoot<T>(bidi: Bidi, context: string, text: string): Promise<T | null> {
  const host = await call(bidi, context, `() => document.querySelector('html > naqi-reader')`, {
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const sharedId = host.type === 'node' ? host.value?.shadowRoot?.sharedId : undefined;
  if (sharedId === undefined) return null;
  return answerOf(await call(bidi, context, text, { arguments: [{ sharedId }] }));
}
