import { createApp } from 'astro/app/entrypoint';
import { setPublicUrls } from '../lib/pictures.ts';
import { setDocuments } from '../lib/store.ts';
import { getAddresses } from './addresses.ts';

/** A page as rendered: `policy` is its content security policy, null for what is no page. */
export interface Rendered {
  status: number;
  body: string;
  policy: string | null;
}

const app = createApp({ streaming: false });

/** Renders one address; what a template throws is thrown on, not turned into an error page. */
async function render(path: string): Promise<Rendered> {
  const failures: unknown[] = [];
  const response = await app.render(new Request(new URL(path, import.meta.env.SITE)), {
    locals: { noteFailure: (failure: unknown) => failures.push(failure) },
  });
  if (failures.length > 0) throw failures[0];
  return {
    status: response.status,
    body: await response.text(),
    policy: response.headers.get('content-security-policy'),
  };
}

// The compiler of the site takes this module as the entry: these are all that leave the bundle.
export { getAddresses, render, setDocuments, setPublicUrls };
