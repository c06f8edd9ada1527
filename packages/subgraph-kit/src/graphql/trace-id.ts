import { randomBytes } from 'node:crypto';
import { trace } from '@opentelemetry/api';

/** The W3C trace id of the request under way; a fresh one where no tracer is installed, so that every error has one. */
export function currentTraceId(): string {
  return trace.getActiveSpan()?.spanContext().traceId ?? randomBytes(16).toString('hex');
}
