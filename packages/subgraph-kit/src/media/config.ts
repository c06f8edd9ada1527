import { z } from 'zod';

/** What a service that keeps media reads from its environment. */
export const mediaConfig = z.object({
  MEDIA_S3_ENDPOINT: z.url(),
  MEDIA_S3_REGION: z.string().default('us-east-1'),
  MEDIA_BUCKET: z.string().min(3),
  MEDIA_ACCESS_KEY_ID: z.string().min(1),
  MEDIA_SECRET_ACCESS_KEY: z.string().min(1),
  /** The endpoint as clients reach it, where that is another address; uploads and reads are signed for it. */
  MEDIA_PUBLIC_URL: z.url().optional(),
  MEDIA_MAX_BYTES: z.coerce
    .number()
    .int()
    .positive()
    .default(5 * 1024 * 1024),
  /** How long a signed address serves. */
  MEDIA_URL_SECONDS: z.coerce.number().int().positive().max(86_400).default(600),
});

export type MediaConfig = z.infer<typeof mediaConfig>;
