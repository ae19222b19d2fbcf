import type { CDPSession } from 'puppeteer-core';
import { fromJson } from './text.ts';

interface Outcome {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

function answered({ result, exceptionDetails }: Outcome): unknown {
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** The value of an expression, of which a promise is waited for; in the page's own world if no other is named. */
export async function evaluate(session: CDPSession, expression: string, contextId?: number): Promise<unknown> {
  const world = contextId === undefined ? {} : { contextId };
  return answered(
    await session.send('Runtime.evaluate', { expression, ...world, awaitPromise: true, returnByValue: true }),
  );
}

/** Runs a function made by `functionText` in the session's page or worker. */
export async function runIn<T>(session: CDPSession, text: string): Promise<T> {
  return fromJson(await evaluate(session, `(${text})()`));
}

/** The same with the overlay's closed root, which the page itself cannot reach, as first argument; null without one. */
export async function runInRoot<T>(session: CDPSession, text: string): Promise<T | null> {
  const objectGroup = 'naqi-reader';
  const expression = `document.querySelector('html > naqi-reader')`;
  const { result: host } = await session.send('Runtime.evaluate', { expression, objectGroup });
  if (host.objectId === undefined) return null;
  try {
    const { node } = await session.send('DOM.describeNode', { objectId: host.objectId });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return null;
    const { object: root } = await session.send('DOM.resolveNode', { backendNodeId, objectGroup });
    if (root.objectId === undefined) return null;
    const outcome = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: text,
      objectId: root.objectId,
      arguments: [{ objectId: root.objectId }],
      awaitPromise: true,
      returnByValue: true,
    });
    return fromJson(answered(outcome));
  } finally {
    // It keeps the removed overlay in the memory otherwise. Nothing is left to release when the page has gone.
    await session.send('Runtime.releaseObjectGroup', { objectGroup }).catch(() => undefined);
  }
}
