import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import { context, propagation, trace } from '@opentelemetry/api';

const fallback = new AsyncLocalStorage<string>();

const newTraceId = (): string => randomBytes(16).toString('hex');

/** The W3C trace id of the request under way; a fresh one outside of any, so that every error has one. */
export function currentTraceId(): string {
  return trace.getActiveSpan()?.spanContext().traceId ?? fallback.getStore() ?? newTraceId();
}

/** Runs one request under one trace id, also where no tracer is installed, so that its errors and its logs agree. */
export const withTraceId = <Result>(work: () => Result): Result => fallback.run(currentTraceId(), work);

/** The headers (`traceparent`) that let the next service go on with this trace; none where no tracer is installed. */
export function traceHeaders(): Record<string, string> {
  const headers: Record<string, string> = {};
  propagation.inject(context.active(), headers);
  return headers;
}
