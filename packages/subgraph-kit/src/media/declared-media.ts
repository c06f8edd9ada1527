import { badUserInput } from '../errors.ts';
import type { DeclaredMedia } from './media.ts';

/** What browsers show and nothing can hide in: no SVG, which runs scripts. */
export const CONTENT_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;

const SHA256_BYTES = 32;

/** @throws BAD_USER_INPUT */
export function checkDeclared({ contentType, sizeBytes, checksumSha256 }: DeclaredMedia, maxBytes: number): void {
  if (!isContentType(contentType)) throw badUserInput(`A picture is one of ${CONTENT_TYPES.join(', ')}.`);
  if (!Number.isSafeInteger(sizeBytes) || sizeBytes < 1 || sizeBytes > maxBytes) {
    throw badUserInput(`A picture has 1 to ${maxBytes} bytes.`, { maxBytes });
  }
  const bytes = Buffer.from(checksumSha256, 'base64');
  if (bytes.length !== SHA256_BYTES || bytes.toString('base64') !== checksumSha256) {
    throw badUserInput('A checksum is the SHA-256 of the content in base64.');
  }
}

export const isContentType = (type: string): boolean => CONTENT_TYPES.some((each) => each === type);
