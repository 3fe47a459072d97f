import { z } from 'zod';

const address = z.url({ protocol: /^https?$/, error: 'must be an http(s) address' });

const schema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|mongodb(\+srv)?:\/\/.+)/, 'must start with file: or mongodb://')
    .default('file:.data/tembus.db'),
  MONGODB_COMPATIBILITY: z.enum(['none', 'ferretdb'], 'must be none or ferretdb').default('none'),
  PAYLOAD_SECRET: z.string('is missing').min(32, 'must have at least 32 characters'),
  CMS_URL: address.default('http://localhost:3000'),
  SITE_URL: address.default('http://localhost:4321'),
  /** Where the publisher takes orders; without it nothing goes live and drafts cannot be shown. */
  PUBLISHER_URL: address.optional(),
  PUBLISHER_TOKEN: z.string().min(32, 'must have at least 32 characters').optional(),
  /** Called after each release: the host that serves the site fetches it then. */
  DEPLOY_HOOK_URL: address.optional(),
  /** Through which server mail goes out; without it letters are printed in the log. */
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must be like smtp://user:password@host:587' })
    .optional(),
  MAIL_FROM: z.email('must be an e-mail address').default('redaksi@localhost'),
  NODE_ENV: z.string().default('development'),
});

export type Environment = z.infer<typeof schema>;

/** Throws one sentence that names every value that is wrong and says where to put it right. */
export function parseEnvironment(values: Record<string, string | undefined>): Environment {
  const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
  const result = schema.safeParse(filled);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  throw new Error(`The environment is broken: ${faults.join('; ')}. Correct it in .env.`);
}
