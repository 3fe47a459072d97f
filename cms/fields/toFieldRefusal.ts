import { ValidationError } from 'payload';

interface Fault {
  /** Of the field. */
  path: string;
  /** In the language of the user. */
  message: string;
}

/** The refusal of a write: each sentence stands at its field, and the notice shows them all. */
export function toFieldRefusal(collection: string, errors: Fault[]): ValidationError {
  const refusal = new ValidationError({ collection, errors });
  // Payload's own would name the fields only, and in English where it is not given the language.
  refusal.message = errors.map(({ message }) => message).join(' ');
  return refusal;
}
