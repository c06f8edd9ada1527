import { predictableId } from '@agora/testkit/predictable-ids';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { isPending, type PendingNotification } from '../domain/attempt.ts';
import type { Contact } from '../domain/contact.ts';
import type { Channel } from '../domain/content.ts';
import type { Device } from '../domain/device.ts';
import { newNotification } from '../domain/notification.ts';
import { SAMPLES } from '../domain/samples.ts';
import type { ContactStore } from '../ports/contact-store.ts';
import type { DeviceStore } from '../ports/device-store.ts';
import type { Mail } from '../ports/mailer.ts';
import type { Push } from '../ports/push-sender.ts';
import type { TextMessage } from '../ports/text-messenger.ts';
import type { Texts } from '../ports/texts.ts';
import { handToMailer, handToMessenger, handToPusher } from './hand-over.ts';

const userId = predictableId('usr', 1);
const id = predictableId('ntf', 1);
const accepted = { kind: 'accepted' } as const;

const texts: Texts = {
  text: (_content, language) => ({ title: `Hi (${language})`, body: 'Tea?' }),
  mail: (_content, language, name) => ({ subject: `Hi (${language})`, text: `${name ?? 'nobody'}, tea?`, html: '' }),
  textMessage: (_content, language) => `Tea? (${language})`,
  linkMail: () => ({ subject: '', text: '', html: '' }),
};

function notification(channel: Channel): PendingNotification {
  const made = newNotification({
    id,
    causedBy: predictableId('evt', 1),
    recipient: userId,
    channel,
    content: SAMPLES['order-shipped'],
    language: 'de',
    createdAt: new Date(0),
  });
  if (!isPending(made)) throw new Error('it is not pending');
  return made;
}

describe('a mail', () => {
  const handOver = async (contact: Contact | 'erased') => {
    const mails: Mail[] = [];
    const contacts = { find: () => Promise.resolve(contact) } as unknown as ContactStore;
    const mailer = {
      send(mail: Mail) {
        mails.push(mail);
        return Promise.resolve(accepted);
      },
    };
    return { outcome: await handToMailer({ contacts, texts, mailer })(notification('EMAIL')), mails };
  };

  it('goes to the address that is known, in the language of its recipient', async () => {
    expect(await handOver({ userId, email: 'ada@example.org', name: 'Ada' })).toEqual({
      outcome: accepted,
      mails: [{ id, to: 'ada@example.org', subject: 'Hi (de)', text: 'Ada, tea?', html: '' }],
    });
  });

  it('waits for the address of somebody whose sign-up is still under way', async () => {
    expect(await handOver({ userId, name: 'Ada' })).toEqual({
      outcome: { kind: 'refused', reason: 'NO_ADDRESS' },
      mails: [],
    });
  });

  it('does not wait for somebody who is gone', async () => {
    expect((await handOver('erased')).outcome).toMatchObject({ isFinal: true });
  });
});

describe('a text message', () => {
  const handOver = async (phoneOf: () => Promise<string | undefined>) => {
    const messages: TextMessage[] = [];
    const messenger = {
      send(message: TextMessage) {
        messages.push(message);
        return Promise.resolve(accepted);
      },
    };
    return { outcome: await handToMessenger({ phones: { phoneOf }, texts, messenger })(notification('SMS')), messages };
  };

  it('goes to the number of the moment', async () => {
    expect(await handOver(() => Promise.resolve('+4930123456'))).toEqual({
      outcome: accepted,
      messages: [{ id, template: 'order-shipped', to: '+4930123456', text: 'Tea? (de)' }],
    });
  });

  it('is given up when there is no number, and tried again when nobody can say', async () => {
    expect(await handOver(() => Promise.resolve(undefined))).toEqual({
      outcome: { kind: 'refused', reason: 'NO_PHONE', isFinal: true },
      messages: [],
    });
    expect((await handOver(() => Promise.reject(new Error('down')))).outcome).toEqual({
      kind: 'refused',
      reason: 'PHONE_UNAVAILABLE',
    });
  });
});

describe('a push', () => {
  let registered: Device[];
  beforeEach(() => {
    registered = ['telephone', 'tablet'].map((token) => ({
      userId,
      token,
      platform: 'IOS',
      registeredAt: new Date(0),
    }));
  });
  const handOver = (outcomeOf: (push: Push) => 'accepted' | 'refused' | 'unregistered') => {
    const devices = {
      of: () => Promise.resolve(registered),
      unregister({ token }: Device) {
        registered = registered.filter((device) => device.token !== token);
        return Promise.resolve(true);
      },
    } as unknown as DeviceStore;
    const pusher = { send: (push: Push) => Promise.resolve({ kind: outcomeOf(push), reason: 'ETIMEDOUT' }) };
    return handToPusher({ devices, texts, pusher })(notification('PUSH'));
  };

  it('goes to each device, and has arrived when one has it', async () => {
    const pushed: string[] = [];
    const outcome = await handOver(({ device: { token }, title }) => {
      pushed.push(`${token}: ${title}`);
      return token === 'tablet' ? 'refused' : 'accepted';
    });
    expect([outcome.kind, pushed]).toEqual(['accepted', ['telephone: Hi (de)', 'tablet: Hi (de)']]);
  });

  it('is tried again when no device has it', async () => {
    expect(await handOver(() => 'refused')).toEqual({ kind: 'refused', reason: 'ETIMEDOUT' });
  });

  it('lets go of devices on which the app is not any more', async () => {
    expect(await handOver(() => 'unregistered')).toEqual({ kind: 'refused', reason: 'NO_DEVICE', isFinal: true });
    expect(registered).toEqual([]);
  });
});
