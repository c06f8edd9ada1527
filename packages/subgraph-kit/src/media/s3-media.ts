import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  type HeadObjectCommandOutput,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { fileTypeFromBuffer } from 'file-type';
import type { Clock } from '../clock.ts';
import { unavailable } from '../errors.ts';
import type { IdSource } from '../ids.ts';
import type { MediaConfig } from './config.ts';
import { checkDeclared, isContentType } from './declared-media.ts';
import type { Confirmation, Media, MediaFolder, MediaId } from './media.ts';

export interface OpenMedia extends Media {
  close(): void;
}

/** Enough to recognise a picture by how it begins. */
const HEAD_BYTES = 4_096;

/**
 * Media in an S3 bucket: `incoming/` for what was not looked at yet, `public/` for what anybody may read, `private/`.
 * Type, size and checksum are part of an upload's signature, so the store refuses everything else, and what has arrived
 * cannot be exchanged afterwards for something that was not looked at.
 *
 * @param options.namespace put before every folder, so that several systems and services share one bucket
 */
export function createS3Media(options: {
  config: MediaConfig;
  namespace: string;
  clock: Clock;
  newId: IdSource;
  onOperation: () => void;
}): OpenMedia {
  const { config, namespace, clock, newId } = options;
  const Bucket = config.MEDIA_BUCKET;
  const store = clientOf(config, config.MEDIA_S3_ENDPOINT);
  const signer = clientOf(config, config.MEDIA_PUBLIC_URL ?? config.MEDIA_S3_ENDPOINT);
  const keyOf = (place: 'incoming' | MediaFolder['visibility'], { path }: MediaFolder, mediaId = ''): string =>
    [place, namespace, path, mediaId].join('/');

  const asked = async <Result>(operation: Promise<Result>): Promise<Result> => {
    options.onOperation();
    try {
      return await operation;
    } catch (error) {
      throw unavailable('The media store', error);
    }
  };
  /** Undefined when there is no such object. */
  const ifThere = <Result>(operation: Promise<Result>): Promise<Result | undefined> =>
    asked(operation.catch((error: unknown) => (isMissing(error) ? undefined : Promise.reject(error as Error))));
  const head = (Key: string): Promise<HeadObjectCommandOutput | undefined> =>
    ifThere(store.send(new HeadObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED' })));
  const beginningOf = async (Key: string): Promise<Uint8Array | undefined> => {
    const got = await ifThere(store.send(new GetObjectCommand({ Bucket, Key, Range: `bytes=0-${HEAD_BYTES - 1}` })));
    return got && ((await got.Body?.transformToByteArray()) ?? new Uint8Array());
  };
  const erase = (Key: string): Promise<unknown> => asked(store.send(new DeleteObjectCommand({ Bucket, Key })));

  /** Undefined when it has gone meanwhile. */
  const isAsDeclared = async (key: string, object: HeadObjectCommandOutput): Promise<boolean | undefined> => {
    const { ContentType = '', ContentLength = 0, ChecksumSHA256 } = object;
    if (!isContentType(ContentType) || ContentLength < 1 || ContentLength > config.MEDIA_MAX_BYTES) return false;
    // Without a checksum it has not come by an address that was signed here.
    if (ChecksumSHA256 === undefined) return false;
    const beginning = await beginningOf(key);
    return beginning && (await fileTypeFromBuffer(beginning))?.mime === ContentType;
  };
  const confirm = async (folder: MediaFolder, mediaId: MediaId): Promise<Confirmation> => {
    const incoming = keyOf('incoming', folder, mediaId);
    const visible = keyOf(folder.visibility, folder, mediaId);
    const object = await head(incoming);
    if (object === undefined) return (await head(visible)) === undefined ? 'notUploaded' : 'confirmed';
    const isFine = await isAsDeclared(incoming, object);
    const copy = new CopyObjectCommand({ Bucket, Key: visible, CopySource: `${Bucket}/${incoming}` });
    // What has gone in between was confirmed by somebody else, or removed: it is looked for again.
    if (isFine === undefined || (isFine && (await ifThere(store.send(copy))) === undefined)) {
      return confirm(folder, mediaId);
    }
    await erase(incoming);
    return isFine ? 'confirmed' : 'notAsDeclared';
  };

  return {
    async requestUpload(folder, declared) {
      checkDeclared(declared, config.MEDIA_MAX_BYTES);
      const { contentType, sizeBytes, checksumSha256 } = declared;
      const mediaId = newId('med');
      const signingDate = clock.now();
      const command = new PutObjectCommand({
        Bucket,
        Key: keyOf('incoming', folder, mediaId),
        ContentType: contentType,
        ContentLength: sizeBytes,
        ChecksumSHA256: checksumSha256,
      });
      const url = await getSignedUrl(signer, command, {
        expiresIn: config.MEDIA_URL_SECONDS,
        signingDate,
        // As headers that are signed: in the query stores would not look at them, unsigned they could be changed.
        unhoistableHeaders: new Set(['x-amz-checksum-sha256']),
        signableHeaders: new Set(['content-type', 'content-length']),
      });
      return {
        mediaId,
        url,
        headers: [
          { name: 'Content-Type', value: contentType },
          { name: 'x-amz-checksum-sha256', value: checksumSha256 },
        ],
        expiresAt: new Date(signingDate.getTime() + config.MEDIA_URL_SECONDS * 1_000),
      };
    },
    confirm,
    urlOf(folder, mediaId) {
      const Key = keyOf(folder.visibility, folder, mediaId);
      if (folder.visibility === 'public') {
        const base = config.MEDIA_PUBLIC_URL ?? config.MEDIA_S3_ENDPOINT;
        return Promise.resolve(`${base.replace(/\/$/, '')}/${Bucket}/${Key}`);
      }
      return getSignedUrl(signer, new GetObjectCommand({ Bucket, Key }), {
        expiresIn: config.MEDIA_URL_SECONDS,
        signingDate: clock.now(),
      });
    },
    async remove(folder, mediaId) {
      await erase(keyOf(folder.visibility, folder, mediaId));
    },
    async removeAll(folder) {
      for (const place of ['incoming', folder.visibility] as const) {
        let keys: readonly string[];
        do {
          const { Contents = [] } = await asked(
            store.send(new ListObjectsV2Command({ Bucket, Prefix: keyOf(place, folder) })),
          );
          keys = Contents.flatMap(({ Key }) => Key ?? []);
          for (const key of keys) await erase(key);
        } while (keys.length > 0);
      }
    },
    close() {
      store.destroy();
      signer.destroy();
    },
  };
}

const clientOf = (config: MediaConfig, endpoint: string): S3Client =>
  new S3Client({
    endpoint,
    region: config.MEDIA_S3_REGION,
    credentials: { accessKeyId: config.MEDIA_ACCESS_KEY_ID, secretAccessKey: config.MEDIA_SECRET_ACCESS_KEY },
    forcePathStyle: true,
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 3_000, requestTimeout: 10_000 },
    // Nothing but what is asked for: a checksum of the SDK's choosing would be part of what clients have to send.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });

const isMissing = (error: unknown): boolean =>
  (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode === 404;
