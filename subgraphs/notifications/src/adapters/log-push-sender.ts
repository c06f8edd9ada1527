import type { Logger } from '@agora/subgraph-kit/log';
import type { PushSender } from '../ports/push-sender.ts';

/** For development: says that there would be a push, and neither to which device nor what. */
export const createLogPushSender = (log: Logger): PushSender => ({
  send({ id, template, device: { platform } }) {
    log.info({ notificationId: id, template, platform }, 'push');
    return Promise.resolve({ kind: 'accepted' });
  },
});
