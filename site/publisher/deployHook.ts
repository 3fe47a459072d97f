const patience = 10_000;

/**
 * Tells a static host that there is a new release; `address` is a secret, so what is thrown names
 * the host alone.
 */
export async function callDeployHook(address: string): Promise<void> {
  const { host } = new URL(address);
  const signal = AbortSignal.timeout(patience);
  // eslint-disable-next-line no-restricted-globals -- this asks a host, not the CMS
  const response = await fetch(address, { method: 'POST', signal }).catch((cause: unknown) => {
    throw new Error(`The deploy hook at ${host} does not answer: the host keeps the old site.`, {
      cause,
    });
  });
  await response.body?.cancel();
  if (response.ok) return;
  throw new Error(
    `The deploy hook at ${host} answered ${response.status}: the host keeps the old site. ` +
      'Check DEPLOY_HOOK_URL.',
  );
}
