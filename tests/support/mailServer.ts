import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export interface Received {
  to: string[];
  /** As it went over the wire, with soft line breaks of quoted-printable undone. */
  source: string;
}

export interface MailServer {
  url: string;
  received: Received[];
  /** Refuses every letter from now on, or takes them again. */
  refuse(isRefusing: boolean): void;
  close(): Promise<void>;
}

/** A real mail server on loopback that keeps what it gets. */
export async function startMailServer(): Promise<MailServer> {
  const received: Received[] = [];
  let isRefusing = false;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      void text(stream).then((source) => {
        if (isRefusing) return done(new Error('Kotak surat penuh'));
        const to = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ to, source: toReadable(source) });
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuse: (value) => (isRefusing = value),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function toReadable(source: string): string {
  const joined = source.replaceAll('=\r\n', '');
  const bytes = joined.replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
