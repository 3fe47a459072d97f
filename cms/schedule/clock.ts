import { Cron } from 'croner';
import type { Payload } from 'payload';
import { publishDue } from '#cms/schedule/publishDue.ts';

export interface Clock {
  stop(): void;
}

/**
 * Publishes what is due now and every five seconds, so also at the first second of each minute. A
 * database that does not answer is asked again at the next turn, and told of once.
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

  const cron = new Cron('*/5 * * * * *', { protect: true }, turn);
  void cron.trigger();
  return { stop: () => cron.stop() };
}
