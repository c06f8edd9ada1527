import { trace } from '@opentelemetry/api';
import { pino, type Logger } from 'pino';
import { loggedError } from './log-error.ts';

export type { Logger } from 'pino';

// Removed wherever they stand in a logged object, at the top or one level down. A log is no place for credentials,
// and personal data there would outlive the erasure of its owner.
const SECRET_FIELDS = [
  'password',
  'token',
  'accessToken',
  'refreshToken',
  'authorization',
  'cookie',
  'apiKey',
  'email',
];

export function createLogger(options: { service: string; level: string }): Logger {
  return pino({
    level: options.level,
    base: { service: options.service },
    redact: { paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`]), censor: '[redacted]' },
    serializers: { err: loggedError },
    mixin: () => {
      const span = trace.getActiveSpan()?.spanContext();
      return span === undefined ? {} : { traceId: span.traceId, spanId: span.spanId };
    },
  });
}
