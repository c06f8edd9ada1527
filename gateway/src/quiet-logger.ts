import type { Logger } from '@agora/subgraph-kit/log';

/** Apollo's logger interface on ours; what it finds worth telling at `info` is detail here. */
export const quietLogger = (log: Logger): Record<'debug' | 'info' | 'warn' | 'error', (message?: unknown) => void> => ({
  debug: (message) => {
    log.trace(String(message));
  },
  info: (message) => {
    log.debug(String(message));
  },
  warn: (message) => {
    log.warn(String(message));
  },
  error: (message) => {
    log.error(String(message));
  },
});
