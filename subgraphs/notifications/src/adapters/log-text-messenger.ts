import type { Logger } from '@agora/subgraph-kit/log';
import type { TextMessenger } from '../ports/text-messenger.ts';

/** For development: says that there would be a message, and neither to whom nor what. */
export const createLogTextMessenger = (log: Logger): TextMessenger => ({
  send({ id, template }) {
    log.info({ notificationId: id, template }, 'text message');
    return Promise.resolve({ kind: 'accepted' });
  },
});
