import { execFile } from 'node:child_process';
import { Refusal } from './failure.ts';
import { getExitCode, startProgram } from './programs.ts';

type Client = 'rsync' | 'rclone';

interface Said {
  code: number;
  text: string;
  /** The last line of its complaints. */
  fault: string;
}

const largest = 64_000_000;

/** Asks a client something; throws a sentence when it is not installed. */
export function askClient(client: Client, parameters: string[]): Promise<Said> {
  const env = { ...process.env, ...toCertificates(), LC_ALL: 'C' };
  return new Promise((resolve, reject) => {
    execFile(client, parameters, { env, maxBuffer: largest }, (error, text, complaints) => {
      if (error?.code === 'ENOENT') return reject(toMissing(client));
      const code = error ? Number(error.code ?? 1) : 0;
      resolve({ code, text, fault: toFault(complaints) });
    });
  });
}

/** Has a client do one part of the work, its lines on the terminal. */
export async function runClient(client: Client, parameters: string[]): Promise<void> {
  const code = await getExitCode(startProgram(client, parameters, { env: toCertificates() })).catch(
    (error: unknown) => {
      throw error instanceof Error && 'code' in error && error.code === 'ENOENT'
        ? toMissing(client)
        : error;
    },
  );
  if (code === 0) return;
  throw new Refusal(
    `${client} ended with code ${code} (see its lines above): run the same command again to go on.`,
  );
}

/** rclone 1.60 makes no S3 client with the variable of the AWS tools; its own means the same. */
export function toCertificates(
  env: Record<string, string | undefined> = process.env,
): Record<string, string> {
  const { AWS_CA_BUNDLE, RCLONE_CA_CERT } = env;
  if (!AWS_CA_BUNDLE) return {};
  return { AWS_CA_BUNDLE: '', RCLONE_CA_CERT: RCLONE_CA_CERT || AWS_CA_BUNDLE };
}

function toMissing(client: Client): Refusal {
  return new Refusal(
    `${client} is missing (belum terpasang): install it (Debian: apt install ${client}).`,
  );
}

function toFault(complaints: string): string {
  const lines = complaints.split('\n').filter((line) => line.trim() !== '');
  // rsync ends with a line of its own on what the line before has said.
  const told = lines.filter((line) => !line.startsWith('rsync error:'));
  return (told.at(-1) ?? lines.at(-1) ?? '').replace(/^[\d/]+ [\d:]+ (ERROR : )?/, '');
}
