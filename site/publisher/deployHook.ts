import { callHook } from '../lib/cms.ts';

/** Tells a static host, where there is one, of what is live; `tell` hears why it did not take it. */
export function toDeploy(address: string | undefined, tell: (error: unknown) => void): () => void {
  return () => {
    if (address !== undefined) callDeployHook(address).catch(tell);
  };
}

/** What is thrown names the host, for the address is a secret. */
async function callDeployHook(address: string): Promise<void> {
  try {
    await callHook(address);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `The deploy hook failed, so the host at ${new URL(address).host} keeps the old site: ` +
        `${reason} Check DEPLOY_HOOK_URL.`,
      { cause },
    );
  }
}
