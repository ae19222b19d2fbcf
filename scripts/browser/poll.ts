/** Longest wait for anything: generous, as a busy machine with two cores is the usual one. */
export const patience = 60_000;

/** Pauses between two questions: most answers come at once, and a long wait is not to keep the machine busy. */
const FIRST_PAUSE_MS = 4;
const LONGEST_PAUSE_MS = 64;

/** An error that another try cannot cure: `until` gives it on at once. */
export class FinalError extends Error {}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Asks until the answer is truthy, and gives it. An error in between counts as "not yet", since pages and their
 * contexts come and go while one waits; the last one is the cause of the failure.
 */
export async function until<T>(what: string, check: () => Promise<T> | T): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  let cause: unknown;
  let pause = FIRST_PAUSE_MS;
  do {
    try {
      const answer = await check();
      if (answer) return answer;
      cause = undefined;
    } catch (error) {
      if (error instanceof FinalError) throw error;
      cause = error;
    }
    await delay(pause);
    pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
  } while (Date.now() < end);
  const reason = cause instanceof Error ? `: ${cause.message}` : '';
  throw new Error(`Waited ${patience / 1000} s in vain for ${what}${reason}`, { cause });
}

/** Gives the promise's answer, or fails when it has not come within the time. */
export async function within<T>(milliseconds: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took more than ${milliseconds / 1000} s`)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
