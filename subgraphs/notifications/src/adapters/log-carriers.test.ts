import type { Logger } from '@agora/subgraph-kit/log';
import { describe, expect, it } from '@jest/globals';
import { createLogPushSender } from './log-push-sender.ts';
import { createLogTextMessenger } from './log-text-messenger.ts';

describe('carriers of development', () => {
  it('say that something would be sent, and neither to whom nor what', async () => {
    const lines: unknown[] = [];
    const log = {
      info(...line: unknown[]) {
        lines.push(line);
      },
    } as unknown as Logger;
    const message = { id: 'ntf_1', template: 'order-shipped' };
    await createLogTextMessenger(log).send({ ...message, to: '+4930123456', text: 'Order 4711' });
    await createLogPushSender(log).send({
      ...message,
      device: { token: 'a-secret', platform: 'IOS' },
      title: 'Order 4711',
      body: 'It is on its way.',
    });
    expect(lines).toEqual([
      [{ notificationId: 'ntf_1', template: 'order-shipped' }, 'text message'],
      [{ notificationId: 'ntf_1', template: 'order-shipped', platform: 'IOS' }, 'push'],
    ]);
  });
});
