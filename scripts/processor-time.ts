import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

const TICKS_PER_SECOND = 100;
const SAMPLE_MS = 500;

/**
 * Counts the processor time of all processes that this one has started since, and of those which they started: on a busy
 * machine the clock tells little. What ends between two looks is missed. Only Linux tells the time of foreign children.
 */
export class ProcessorTime {
  /** By process id, in seconds. */
  readonly #seconds = new Map<number, number>();
  readonly #timer: NodeJS.Timeout | undefined;

  constructor() {
    if (process.platform === 'linux') this.#timer = setInterval(() => this.#look(), SAMPLE_MS).unref();
  }

  /** Ends the count, and returns it in seconds; undefined where it is not known. */
  stop(): number | undefined {
    if (this.#timer === undefined) return undefined;
    clearInterval(this.#timer);
    return [...this.#seconds.values()].reduce((sum, seconds) => sum + seconds, 0);
  }

  #look(): void {
    // A parent mostly has the lower id; what comes before it is found at the next look.
    for (const pid of readdirSync('/proc')
      .map(Number)
      .filter(Number.isInteger)
      .sort((a, b) => a - b)) {
      const times = timesOf(pid);
      if (times === undefined) continue;
      const isOurs = this.#seconds.has(pid) || this.#seconds.has(times.parent) || times.parent === process.pid;
      if (isOurs) this.#seconds.set(pid, times.seconds);
    }
  }
}

/** A process's parent, and the processor time it has used itself; undefined when it has ended meanwhile. */
function timesOf(pid: number): { parent: number; seconds: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name before it may hold spaces and brackets.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [parent = 0, user = 0, system = 0] = [fields[1], fields[11], fields[12]];
    return { parent, seconds: (user + system) / TICKS_PER_SECOND };
  } catch {
    return undefined;
  }
}
