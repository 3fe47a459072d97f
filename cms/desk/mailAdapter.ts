import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import type { EmailAdapter } from 'payload';
import type { Environment } from '#cms/parseEnvironment.ts';

const defaultFromName = 'Redaksi Tembus';

/** Any SMTP server; without one the letters are printed whole, so that nothing is lost unseen. */
export function getMailAdapter({ SMTP_URL, MAIL_FROM }: Environment) {
  if (!SMTP_URL) return printLetters(MAIL_FROM);
  return nodemailerAdapter({
    defaultFromAddress: MAIL_FROM,
    defaultFromName,
    transportOptions: toTransport(new URL(SMTP_URL)),
    // A mail server that is down must not keep the CMS from starting.
    skipVerify: true,
  });
}

function toTransport({ protocol, hostname, port, username, password }: URL) {
  const secure = protocol === 'smtps:';
  const timeout = 15_000;
  return {
    host: hostname,
    port: Number(port) || (secure ? 465 : 587),
    secure,
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    ...(username && {
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    }),
  };
}

function printLetters(defaultFromAddress: string): EmailAdapter {
  return ({ payload }) => ({
    name: 'log',
    defaultFromAddress,
    defaultFromName,
    sendEmail: async ({ to, subject, text, html }) => {
      payload.logger.info({
        msg: 'A letter, as no SMTP_URL is set',
        to,
        subject,
        text: text ?? html,
      });
    },
  });
}
