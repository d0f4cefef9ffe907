import { readdirSync, readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

/** How often the clock of a thread is read, in milliseconds. What is told of a stretch of time may be wrong by as much at either end. */
const EVERY_MS = 2;

/** How long a program's main thread was really at work, which on a busy machine is less than the time that passed. */
export interface ThreadClock {
  /** Milliseconds of work between two moments, given as `Date.now()` gives them. */
  workBetween(from: number, to: number): number;
  stop(): Promise<void>;
}

type Sample = readonly [at: number, worked: number];

/** Nanoseconds that the main thread of a process has run; null where the system does not tell (only Linux does) or the process is gone. */
function worked(pid: number): number | null {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]);
  } catch {
    return null;
  }
}

/** The processes that this one has started, and those that they have; none where the system does not tell. */
function descendants(): readonly number[] {
  let all: readonly string[];
  try {
    all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
  const parents = new Map(all.map((pid) => [Number(pid), parentOf(pid)]));
  const isOurs = (pid: number | undefined): boolean =>
    pid !== undefined && pid > 1 && (pid === process.pid || isOurs(parents.get(pid)));
  return [...parents.keys()].filter((pid) => pid !== process.pid && isOurs(pid));
}

/** Zero for a process that has just ended. */
function parentOf(pid: string): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2]);
  } catch {
    return 0;
  }
}

/** The process started from here whose main thread works while `work` runs: which of a browser's many shows a page is not told otherwise. Null where none can be told. */
export async function processAtWork(work: () => Promise<unknown>): Promise<number | null> {
  const before = new Map(descendants().map((pid) => [pid, worked(pid)] as const));
  await work();
  let most = { pid: null as number | null, ran: 0 };
  for (const pid of descendants()) {
    const ran = (worked(pid) ?? 0) - (before.get(pid) ?? 0);
    if (ran > most.ran) most = { pid, ran };
  }
  return most.pid;
}

/** Reads the clock of a process's main thread until it is stopped, from a thread of its own. */
export function threadClock(pid: number): ThreadClock {
  const source = `
    const { parentPort } = require('node:worker_threads');
    const { readFileSync } = require('node:fs');
    const file = '/proc/${pid}/task/${pid}/schedstat';
    setInterval(() => {
      parentPort.postMessage([performance.timeOrigin + performance.now(), Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6]);
    }, ${EVERY_MS});`;
  const samples: Sample[] = [];
  const worker = new Worker(source, { eval: true });
  worker.on('message', (sample: Sample) => samples.push(sample));
  return {
    workBetween(from, to) {
      const before = samples.findLast(([at]) => at <= from) ?? samples[0];
      const after = samples.find(([at]) => at >= to) ?? samples.at(-1);
      return before && after ? after[1] - before[1] : to - from;
    },
    async stop() {
      await worker.terminate();
    },
  };
}
