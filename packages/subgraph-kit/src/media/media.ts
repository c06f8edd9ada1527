import type { Id } from '../ids.ts';

export type MediaId = Id<'med'>;

/** Where the pictures of one thing are. Whoever knows the folder may confirm what was uploaded for it. */
export interface MediaFolder {
  /** `public`: anybody reads by address. `private`: an address is signed, and serves for a while. */
  readonly visibility: 'public' | 'private';
  /** `avatars/usr_...` */
  readonly path: string;
}

/** What a client is about to upload. */
export interface DeclaredMedia {
  readonly contentType: string;
  readonly sizeBytes: number;
  /** Base64, as S3 has it. */
  readonly checksumSha256: string;
}

/** How a client uploads: a PUT to the address with these headers, and with the length that it sets by itself. */
export interface Upload {
  readonly mediaId: MediaId;
  readonly url: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly expiresAt: Date;
}

/** `notUploaded`: nothing has arrived. `notAsDeclared`: what has arrived is no picture of the declared type; it is gone. */
export type Confirmation = 'confirmed' | 'notUploaded' | 'notAsDeclared';

/** Pictures that users upload. Every method that asks the store throws SUBGRAPH_UNAVAILABLE when it does not answer. */
export interface Media {
  /** Signs an address for one upload; nothing is visible before `confirm`. @throws BAD_USER_INPUT */
  requestUpload(folder: MediaFolder, declared: DeclaredMedia): Promise<Upload>;
  /** Looks at what has arrived and makes it visible. Again it answers the same. */
  confirm(folder: MediaFolder, mediaId: MediaId): Promise<Confirmation>;
  /** Where it is read; asks nobody. */
  urlOf(folder: MediaFolder, mediaId: MediaId): Promise<string>;
  /** Again it changes nothing. */
  remove(folder: MediaFolder, mediaId: MediaId): Promise<void>;
  /** Everything in the folder, what was never confirmed included. */
  removeAll(folder: MediaFolder): Promise<void>;
}
