import { ErrorAbout, getAbout } from '../lib/errorAbout.ts';

/** An error on its way from one thread to another, where the code of a system error would be lost. */
export interface Fault {
  message: string;
  code?: string;
  about?: string[];
  cause?: Fault;
}

export function toFault(error: unknown): Fault {
  if (!(error instanceof Error)) return { message: String(error) };
  const { message, cause } = error;
  const about = getAbout(error);
  return {
    message,
    ...('code' in error && typeof error.code === 'string' && { code: error.code }),
    ...(about.length > 0 && { about }),
    ...(cause !== undefined && { cause: toFault(cause) }),
  };
}

export function toError({ message, code, about = [], cause }: Fault): Error {
  const error = new ErrorAbout(message, about, cause && toError(cause));
  return code === undefined ? error : Object.assign(error, { code });
}
