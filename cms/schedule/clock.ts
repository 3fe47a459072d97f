import { Cron } from 'croner';
import type { Payload } from 'payload';
import { publishDue } from '#cms/schedule/publishDue.ts';
import { removeBlank } from '#cms/schedule/removeBlank.ts';

export interface Clock {
  stop(): void;
}

/**
 * Publishes what is due now and every five seconds, so also at the first second of each minute. A
 * database that does not answer is asked again at the next turn, and told of once. What was opened and
 * never written goes once an hour.
 */
export function startClock(open: () => Promise<Payload>, getNow = () => new Date()): Clock {
  let fault: string | null = null;

  async function turn(): Promise<void> {
    try {
      const payload = await open();
      await publishDue(payload, getNow());
      fault = null;
    } catch (error) {
      if (String(error) === fault) return;
      fault = String(error);
      console.error('Scheduled texts cannot be published:', error);
    }
  }

  async function tidy(): Promise<void> {
    try {
      await removeBlank(await open(), getNow());
    } catch (error) {
      console.error('Texts that nobody wrote cannot be removed:', error);
    }
  }

  const publishing = new Cron('*/5 * * * * *', { protect: true }, turn);
  const tidying = new Cron('0 30 * * * *', { protect: true }, tidy);
  void publishing.trigger();
  return {
    stop: () => {
      publishing.stop();
      tidying.stop();
    },
  };
}
