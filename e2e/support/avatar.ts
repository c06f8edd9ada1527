import { createHash } from 'node:crypto';
import type { Session } from '@agora/clients/session';

/** A PNG of one pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
export const sha256 = (body: Buffer): string => createHash('sha256').update(body).digest('base64');

export interface Upload {
  readonly mediaId: string;
  readonly url: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

export async function requestUpload(customer: Session): Promise<Upload> {
  const { requestAvatarUpload } = await customer.ask<{ requestAvatarUpload: { upload: Upload } }>(
    `mutation Request($input: RequestAvatarUploadInput!) {
      requestAvatarUpload(input: $input) { upload { mediaId url headers { name value } } }
    }`,
    { input: { contentType: 'image/png', sizeBytes: PNG.length, checksumSha256: sha256(PNG) } },
  );
  return requestAvatarUpload.upload;
}

/** @param changed headers that are sent in place of those that were asked for. */
export async function put(
  { url, headers }: Upload,
  body: Buffer,
  changed: Readonly<Record<string, string>> = {},
): Promise<number> {
  const given = Object.fromEntries(headers.map(({ name, value }) => [name.toLowerCase(), value]));
  const response = await fetch(url, {
    method: 'PUT',
    body: new Uint8Array(body),
    headers: { ...given, ...changed },
  });
  return response.status;
}

/** Why it was refused, by name. */
export async function confirm(customer: Session, { mediaId }: Upload): Promise<readonly string[]> {
  const { confirmAvatar } = await customer.ask<{ confirmAvatar: { userErrors: { __typename: string }[] } }>(
    'mutation Confirm($input: ConfirmAvatarInput!) { confirmAvatar(input: $input) { userErrors { __typename } } }',
    { input: { mediaId } },
  );
  return confirmAvatar.userErrors.map(({ __typename }) => __typename);
}

/** The address of the picture that somebody shows. */
export async function avatarOf(asker: Session, userId: string): Promise<string | undefined> {
  const { user } = await asker.ask<{ user: { avatar: { url: string } | null } }>(
    'query Avatar($id: ID!) { user(id: $id) { avatar { url } } }',
    { id: userId },
  );
  return user.avatar?.url;
}
