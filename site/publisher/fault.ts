/** An error on its way from one thread to another, where the code of a system error would be lost. */
export interface Fault {
  message: string;
  code?: string;
  cause?: Fault;
}

export function toFault(error: unknown): Fault {
  if (!(error instanceof Error)) return { message: String(error) };
  const { message, cause } = error;
  return {
    message,
    ...('code' in error && typeof error.code === 'string' && { code: error.code }),
    ...(cause !== undefined && { cause: toFault(cause) }),
  };
}

export function toError({ message, code, cause }: Fault): Error {
  const error = new Error(message, { cause: cause && toError(cause) });
  return code === undefined ? error : Object.assign(error, { code });
}
