import type { EventTail } from '../events/tail.ts';
import type { ResponseCacheConfig } from './config.ts';
import type { ResponseCache } from './response-cache.ts';

/** Has answers forgotten when what is in them changes. While events are not heard of, an answer's age limits its error. */
export function purgeOnEvents(
  purge: ResponseCacheConfig['purge'],
  tail: Pick<EventTail, 'onEvent'>,
  cache: Pick<ResponseCache, 'purge'>,
): void {
  for (const { events, type, id } of purge) {
    for (const event of events) {
      tail.onEvent(event, ({ data }) => {
        if (id === undefined) cache.purge(type);
        else for (const each of valuesAt(data, id.split('.'))) cache.purge(type, each);
      });
    }
  }
}

/** What is there, in lists as well. */
function valuesAt(value: unknown, path: readonly string[]): (string | number)[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path));
  const [name, ...rest] = path;
  if (name === undefined) return typeof value === 'string' || typeof value === 'number' ? [value] : [];
  return typeof value === 'object' && value !== null ? valuesAt((value as Record<string, unknown>)[name], rest) : [];
}
