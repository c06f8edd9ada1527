import type { FormattedExecutionResult } from 'graphql';
import type { RequestRecord } from '../request-record.ts';

/** Who else may have an answer, and for how long: https://www.rfc-editor.org/rfc/rfc9111 */
export function cacheHeaders(
  { errors }: FormattedExecutionResult,
  { freshness }: Pick<RequestRecord, 'freshness'>,
): Record<string, string> {
  if (freshness === undefined || errors !== undefined) return { 'cache-control': 'private, no-store' };
  return {
    'cache-control': `public, max-age=${freshness.maxAgeSeconds}`,
    age: String(freshness.ageSeconds),
    // With any of these somebody asks, and who was nobody's answer is not theirs.
    vary: 'Origin, Authorization, X-API-Key',
  };
}
