import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Format, Task } from '../bibliography/index.ts';

/** A task without the bibliography that it is of, of which a thread is told once. */
export interface Message extends Pick<Task, 'among' | 'questions'> {
  id: number;
  of: number;
  bibliography?: Pick<Task, 'style' | 'works'>;
}

export interface Reply {
  id: number;
  answers?: unknown[];
  error?: unknown;
}

/** From its source, which Node reads as it is: a bundle has no file for it. */
const THREAD = new URL('src/site/label-thread.ts', pathToFileURL(`${process.cwd()}/`));

interface Thread {
  worker: Worker;
  told: Set<number>;
  waiting: Map<number, { resolve: (answers: unknown[]) => void; reject: (error: unknown) => void }>;
}

let formatted = false;
const toFollow: (() => void)[] = [];

/**
 * Does something once anything has to be formatted, for want of it in a cache: at once where
 * something had to be so far. Resolves when it is done, or is put off.
 */
export async function onceFormatting(ask: () => Promise<void>): Promise<void> {
  if (formatted) return ask();
  // what it asks for is asked for again by whoever needs it, who is told of what cannot be formatted
  toFollow.push(() => void ask().catch(() => undefined));
}

function tellOfFormatting(): void {
  formatted = true;
  for (const follow of toFollow.splice(0)) queueMicrotask(follow);
}

/**
 * Formats in threads, as many as there are processors, but no more than two: each holds a copy of
 * the works. A bibliography stays with its thread, which has its engine. They are started when
 * something is to be done, and end with it, so that what they hold is freed.
 */
export function createThreads(most = Math.min(2, availableParallelism())): Format {
  const threads = new Set<Thread>();
  const numbers = new Map<Task['works'], Map<string, number>>();
  const homes = new Map<number, Thread>();
  let last = 0;
  let bibliographies = 0;

  const numberOf = ({ works, style }: Task): number => {
    const inStyles = numbers.get(works) ?? new Map<string, number>();
    numbers.set(works, inStyles);
    const name = JSON.stringify(style);
    const number = inStyles.get(name) ?? ++bibliographies;
    inStyles.set(name, number);
    return number;
  };
  const start = (): Thread => {
    const worker = new Worker(THREAD);
    const thread: Thread = { worker, told: new Set(), waiting: new Map() };
    let idle: NodeJS.Timeout | undefined;
    const end = () => {
      threads.delete(thread);
      for (const [of, home] of homes) if (home === thread) homes.delete(of);
    };
    worker.on('message', ({ id, answers, error }: Reply) => {
      const task = thread.waiting.get(id);
      thread.waiting.delete(id);
      if (answers) task?.resolve(answers);
      else task?.reject(error);
      clearTimeout(idle);
      if (thread.waiting.size > 0) return;
      worker.unref();
      // what is asked next may be on its way
      idle = setTimeout(() => {
        if (thread.waiting.size > 0) return;
        end();
        void worker.terminate();
      }, 500).unref();
    });
    worker.on('error', (error) => {
      end();
      for (const { reject } of thread.waiting.values()) reject(error);
    });
    threads.add(thread);
    return thread;
  };
  const homeOf = (of: number): Thread => {
    const idlest = [...threads].sort((a, b) => a.waiting.size - b.waiting.size)[0];
    const home =
      homes.get(of) ??
      (idlest && (idlest.waiting.size === 0 || threads.size >= most) ? idlest : start());
    homes.set(of, home);
    return home;
  };

  return async ({ style, works, among, questions }) => {
    tellOfFormatting();
    const of = numberOf({ style, works, among, questions });
    const { worker, told, waiting } = homeOf(of);
    const id = ++last;
    const message: Message = {
      id,
      of,
      among,
      questions,
      ...(told.has(of) ? {} : { bibliography: { style, works } }),
    };
    told.add(of);
    worker.ref();
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker.postMessage(message);
    });
  };
}

/** Formats what a site lacks: in threads while it is built, else where it is asked for. */
export const format: Format | undefined = import.meta.env.PROD ? createThreads() : undefined;
