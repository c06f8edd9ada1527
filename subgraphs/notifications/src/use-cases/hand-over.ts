import type { PendingNotification } from '../domain/attempt.ts';
import type { Mailer } from '../ports/mailer.ts';
import type { Outcome } from '../ports/outcome.ts';
import type { Phones } from '../ports/phones.ts';
import type { PushSender } from '../ports/push-sender.ts';
import type { TextMessenger } from '../ports/text-messenger.ts';
import type { Texts } from '../ports/texts.ts';
import type { Dependencies } from './dependencies.ts';

type HandOver = (notification: PendingNotification) => Promise<Outcome>;

/** As a mail to the address of the moment. */
export const handToMailer =
  ({ contacts, texts, mailer }: Pick<Dependencies, 'contacts'> & { texts: Texts; mailer: Mailer }): HandOver =>
  async ({ id, recipient, content, language }) => {
    const contact = await contacts.find(recipient);
    if (contact === 'erased') return { kind: 'refused', reason: 'NO_ADDRESS', isFinal: true };
    // Sign-ups come in a stream of their own: the address may be on its way.
    if (contact.email === undefined) return { kind: 'refused', reason: 'NO_ADDRESS' };
    return mailer.send({ id, to: contact.email, ...texts.mail(content, language, contact.name) });
  };

/** As a text message to the number of the moment. */
export const handToMessenger =
  ({ phones, texts, messenger }: { phones: Phones; texts: Texts; messenger: TextMessenger }): HandOver =>
  async ({ id, recipient, content, language }) => {
    const to = await phones.phoneOf(recipient).catch(() => 'unavailable' as const);
    if (to === 'unavailable') return { kind: 'refused', reason: 'PHONE_UNAVAILABLE' };
    if (to === undefined) return { kind: 'refused', reason: 'NO_PHONE', isFinal: true };
    return messenger.send({ id, template: content.template, to, text: texts.textMessage(content, language) });
  };

/** As a push to each device of the recipient; those that have it make it a success. */
export const handToPusher =
  ({ devices, texts, pusher }: Pick<Dependencies, 'devices'> & { texts: Texts; pusher: PushSender }): HandOver =>
  async ({ id, recipient, content, language }) => {
    const text = texts.text(content, language);
    let outcome: Outcome = { kind: 'refused', reason: 'NO_DEVICE', isFinal: true };
    for (const device of await devices.of(recipient)) {
      const pushed = await pusher.send({ id, template: content.template, device, ...text });
      if (pushed.kind === 'unregistered') await devices.unregister(device);
      else if (outcome.kind !== 'accepted') outcome = pushed;
    }
    return outcome;
  };
