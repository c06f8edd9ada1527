import type { NormalPassword } from '../domain/password.ts';

/** Hashes passwords slowly, and few at a time. Both methods throw OVERLOADED when too many wait already. */
export interface PasswordHasher {
  hash(password: NormalPassword): Promise<string>;
  /** Whether the hash is that of the password. Without a hash it takes as long and answers false. */
  verify(hash: string | undefined, password: NormalPassword): Promise<boolean>;
}
