import type { Payload, PayloadRequest } from 'payload';

type Task = () => Promise<void>;

const waiting = new Map<string | number, Task[]>();

/**
 * Runs a task once what the request has written can be read by others: when its transaction is
 * committed, and never when it is rolled back. Nobody waits for the task, which tells its own errors.
 */
export async function afterCommit(req: PayloadRequest, task: Task): Promise<void> {
  const transaction = await req.transactionID;
  if (typeof transaction !== 'string' && typeof transaction !== 'number') {
    void task();
    return;
  }
  waiting.set(transaction, [...(waiting.get(transaction) ?? []), task]);
}

/** Payload has no hook after the commit, so the database itself has to say when it is done. */
export function watchCommits({ db }: Payload): void {
  const commit = db.commitTransaction.bind(db);
  const rollback = db.rollbackTransaction.bind(db);
  db.commitTransaction = async (id) => {
    await commit(id);
    for (const task of await takeTasks(id)) void task();
  };
  db.rollbackTransaction = async (id) => {
    await takeTasks(id);
    await rollback(id);
  };
}

async function takeTasks(id: string | number | Promise<string | number>): Promise<Task[]> {
  const transaction = await id;
  const tasks = waiting.get(transaction) ?? [];
  waiting.delete(transaction);
  return tasks;
}
