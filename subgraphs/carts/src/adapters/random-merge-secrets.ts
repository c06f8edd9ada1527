import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { MergeSecrets } from '../ports/merge-secrets.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

export const randomMergeSecrets: MergeSecrets = {
  create: () => randomBytes(32).toString('base64url'),
  isSame: (a, b) => timingSafeEqual(digest(a), digest(b)),
};
