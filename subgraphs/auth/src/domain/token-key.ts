/** A key of access tokens, as to when it is used. */
export interface TokenKey {
  readonly kid: string;
  readonly signsFrom: Date;
  /** Absent while no other key has taken its place. */
  readonly publishedUntil?: Date;
}

const MINUTE_MS = 60_000;
const SIGNS_FOR_MS = 30 * 24 * 60 * MINUTE_MS;
// Longer than replicas keep what they have read, and verifiers what they have fetched.
const PUBLISHED_BEFORE_MS = 10 * MINUTE_MS;
// Longer than any access token lives.
const PUBLISHED_AFTER_MS = 60 * MINUTE_MS;

/** The key that signs now: the newest whose time has come. */
export const signingKey = <Key extends TokenKey>(keys: readonly Key[], now: Date): Key | undefined =>
  keys.filter(({ signsFrom }) => signsFrom <= now).toSorted(newestFirst)[0];

/** The keys that verify what somebody may still hold, those that sign next included; newest first. */
export const publishedKeys = <Key extends TokenKey>(keys: readonly Key[], now: Date): readonly Key[] =>
  keys.filter(({ publishedUntil }) => publishedUntil === undefined || publishedUntil > now).toSorted(newestFirst);

export interface Rotation {
  /** From when the new key signs. */
  readonly signsFrom: Date;
  /** Until when those before it are published. */
  readonly othersPublishedUntil: Date;
}

/** What is to be done now; undefined while the newest key is young. The first key signs at once. */
export function nextRotation(keys: readonly TokenKey[], now: Date): Rotation | undefined {
  const newest = keys.toSorted(newestFirst)[0];
  if (newest !== undefined && now.getTime() < newest.signsFrom.getTime() + SIGNS_FOR_MS) return undefined;
  const signsFrom = new Date(now.getTime() + (newest === undefined ? 0 : PUBLISHED_BEFORE_MS));
  return { signsFrom, othersPublishedUntil: new Date(signsFrom.getTime() + PUBLISHED_AFTER_MS) };
}

const newestFirst = (a: TokenKey, b: TokenKey): number => b.signsFrom.getTime() - a.signsFrom.getTime();
