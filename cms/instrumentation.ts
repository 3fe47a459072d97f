/** Next calls this once, when the server of the admin starts: from then on schedules are kept. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { getPayload } = await import('payload');
  const { default: config } = await import('#cms/payload.config.ts');
  const { startClock } = await import('#cms/schedule/clock.ts');
  startClock(() => getPayload({ config }));
}
