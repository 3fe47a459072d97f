import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';

/** What a write asks for, before Payload fills in from the stored document what it leaves out. */
export interface Intent {
  /** `version`: the public row stays as it is; `row`: it is written. */
  target: 'version' | 'row';
  isDuplicate: boolean;
  state?: unknown;
  stateReason?: unknown;
  scheduledFor?: unknown;
  /** Whether the whole document is sent back, as forms do: it repeats the state that it had. */
  isWhole: boolean;
  /** Whether the status is given, and not only filled in. */
  hasStatus: boolean;
}

const key = 'intent';
const restoring = 'restoresIntoVersion';

/** Hooks before a change learn neither this nor how the document is going to be saved. */
export const noteIntent: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'restoreVersion') {
    req.context[restoring] = 'draft' in args && args.draft === true;
    return args;
  }
  if (operation !== 'create' && operation !== 'update') return args;
  const given: Record<string, unknown> = { ...('data' in args ? args.data : null) };
  const { state, stateReason, scheduledFor } = given;
  const intent: Intent = {
    target: 'draft' in args && args.draft === true ? 'version' : 'row',
    isDuplicate: 'duplicateFromID' in args && args.duplicateFromID != null,
    state,
    stateReason,
    scheduledFor,
    isWhole: given['updatedAt'] != null,
    hasStatus: given['_status'] != null,
  };
  return { ...args, data: { ...given, [key]: intent } };
};

/**
 * The intent noted in the data, and the data without it. Only restoring a version brings data that
 * none was noted in.
 */
export function takeIntent(
  data: Record<string, unknown>,
  req: PayloadRequest,
): { intent: Intent; isRestoring: boolean; rest: Record<string, unknown> } {
  const { [key]: noted, ...rest } = data;
  if (isIntent(noted)) return { intent: noted, isRestoring: false, rest };
  const target = req.context[restoring] === true ? 'version' : 'row';
  const intent = { target, isDuplicate: false, isWhole: true, hasStatus: false } as const;
  return { intent, isRestoring: true, rest };
}

function isIntent(value: unknown): value is Intent {
  return typeof value === 'object' && value !== null && 'target' in value;
}
