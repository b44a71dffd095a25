/** A thread that formats labels, for label-threads.ts. */
import { parentPort } from 'node:worker_threads';
import { createFormatter, type Task } from '../bibliography/index.ts';
import type { Message, Reply } from './label-threads.ts';

const format = createFormatter();
const bibliographies = new Map<number, Pick<Task, 'style' | 'works'>>();

parentPort?.on('message', async ({ id, of, bibliography, ...rest }: Message) => {
  const reply = (said: Omit<Reply, 'id'>) => parentPort?.postMessage({ id, ...said });
  if (bibliography) bibliographies.set(of, bibliography);
  const known = bibliographies.get(of);
  if (!known) return reply({ error: new Error(`Nobody told of bibliography ${of}.`) });
  await format({ ...known, ...rest }).then(
    (answers) => reply({ answers }),
    (error: unknown) => reply({ error }),
  );
});
