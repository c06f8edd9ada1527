import { COMMON_PASSWORDS } from './common-passwords.ts';

const MIN_BYTES = 8;
const MAX_BYTES = 1_024;

export type PasswordRefusal = 'tooShort' | 'tooLong' | 'tooCommon';

/** What is hashed: the same characters typed on two keyboards can differ in their code points. */
export type NormalPassword = string & { readonly brand: 'NormalPassword' };

/** The password as it is hashed; undefined for one that no account can have, because it is too short or too long. */
export function normalPassword(password: string): NormalPassword | undefined {
  const checked = checkLength(password);
  return typeof checked === 'object' ? checked.password : undefined;
}

/** Whether a new password may be used. Length and lists of known ones count, not which signs it has (NIST SP 800-63B). */
export function checkNewPassword(
  password: string,
): { readonly kind: 'accepted'; readonly password: NormalPassword } | { readonly kind: PasswordRefusal } {
  const checked = checkLength(password);
  if (typeof checked === 'string') return { kind: checked };
  return COMMON_PASSWORDS.has(checked.password.toLowerCase())
    ? { kind: 'tooCommon' }
    : { kind: 'accepted', password: checked.password };
}

function checkLength(password: string): { readonly password: NormalPassword } | 'tooShort' | 'tooLong' {
  // Before it is normalised: that takes time in proportion. A code unit is at least one byte of UTF-8 either way.
  if (password.length > MAX_BYTES) return 'tooLong';
  const normal = password.normalize('NFC');
  const bytes = new TextEncoder().encode(normal).length;
  if (bytes > MAX_BYTES) return 'tooLong';
  return bytes < MIN_BYTES ? 'tooShort' : { password: normal as NormalPassword };
}
