import { z } from 'zod';

export const reviewsConfig = z.object({
  /** Whether a person looks at each review before it is published. */
  REVIEW_MODERATION: z.enum(['manual', 'automatic']).default('manual'),
  /** So many people who report a review take it back to the moderators. */
  REVIEW_REPORT_THRESHOLD: z.coerce.number().int().min(1).max(100).default(3),
});
