import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { PasswordHasher } from '../ports/password-hasher.ts';
import { limitConcurrency } from './limit-concurrency.ts';

export interface Argon2Options {
  readonly memoryKib: number;
  readonly passes: number;
  readonly parallelism: number;
  /** How many hashes are made at once; each takes its memory and one thread of Node's pool. */
  readonly concurrency: number;
  /** How many may wait for their turn. */
  readonly queueLength: number;
}

/** Argon2id (RFC 9106). */
export async function createArgon2PasswordHasher(options: Argon2Options): Promise<PasswordHasher> {
  const parameters = { memoryCost: options.memoryKib, timeCost: options.passes, parallelism: options.parallelism };
  const limit = limitConcurrency(options);
  // Verified where there is no hash, so that an unknown e-mail takes as long as a wrong password.
  const decoy = await hash(randomBytes(32), parameters);
  return {
    hash: (password) => limit(() => hash(password, parameters)),
    verify: async (known, password) => (await limit(() => verify(known ?? decoy, password))) && known !== undefined,
  };
}
