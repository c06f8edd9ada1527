import { PutObjectCommand, S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';

/** @param url `http://key:secret@host:port/bucket` */
export function createS3Client(url: string, config: Partial<S3ClientConfig> = {}): S3Client {
  const { origin, username, password } = new URL(url);
  return new S3Client({
    endpoint: origin,
    region: 'us-east-1',
    credentials: { accessKeyId: username, secretAccessKey: password },
    forcePathStyle: true,
    maxAttempts: 1,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...config,
  });
}

export const putObject = (client: S3Client, url: string, Key: string, Body: string): Promise<unknown> =>
  client.send(new PutObjectCommand({ Bucket: new URL(url).pathname.slice(1), Key, Body }));
