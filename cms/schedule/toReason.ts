import type { APIError } from 'payload';

/** What a refusal says, with the sentences at its fields that it does not repeat itself. */
export function toReason({ data, message }: APIError): string {
  const faults = hasErrors(data) ? data.errors.map((fault) => fault.message) : [];
  return [message, ...faults.filter((fault) => !message.includes(fault))].join(' ');
}

function hasErrors(data: unknown): data is { errors: { message: string }[] } {
  return (
    typeof data === 'object' && data !== null && 'errors' in data && Array.isArray(data.errors)
  );
}
