import { createHash } from 'node:crypto';
import { AppError } from './errors.ts';
import { checkVisibleAscii } from './visible-text.ts';

/** A request that may be repeated. */
export interface IdempotentRequest {
  /** Who asks: another's key is another key. */
  readonly principal: string;
  /** The mutation. */
  readonly operation: string;
  /** Absent: every request stands for itself. */
  readonly key: string | null | undefined;
  /** What was asked; the same key with anything else is refused. */
  readonly parameters: unknown;
}

export interface Replayable<Answer> {
  readonly answer: Answer;
  /** Whether an earlier request had this answer. */
  readonly replayed: boolean;
}

export interface Idempotency {
  /**
   * Runs `work` the first time and answers as then at each repetition. `Answer` must be plain JSON.
   * @throws IDEMPOTENCY_KEY_REUSED for the same key with other parameters.
   * @throws IDEMPOTENCY_IN_PROGRESS while the first request is still running.
   */
  once<Answer>(request: IdempotentRequest, work: () => Promise<Answer>): Promise<Replayable<Answer>>;
}

/** @throws BAD_USER_INPUT */
export function checkKey(key: string): void {
  checkVisibleAscii('An idempotency key', key);
}

/** Equal for equal parameters, in whatever order their fields are written. */
export const fingerprintOf = (parameters: unknown): string =>
  createHash('sha256').update(canonicalJson(parameters)).digest('base64url');

export const keyReused = (): AppError =>
  new AppError('IDEMPOTENCY_KEY_REUSED', 'This idempotency key was used for another request.');

export const inProgress = (): AppError =>
  new AppError('IDEMPOTENCY_IN_PROGRESS', 'A request with this idempotency key is still running.');

/** JSON with sorted keys. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, each: unknown) => {
    if (typeof each === 'bigint') return each.toString();
    if (each === null || typeof each !== 'object' || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
