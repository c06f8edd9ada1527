import { createFakeClock } from '@agora/testkit/fake-clock';
import { createPredictableIds, predictableId } from '@agora/testkit/predictable-ids';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Contact } from '../domain/contact.ts';
import type { Channel } from '../domain/content.ts';
import type { Notification } from '../domain/notification.ts';
import { defaultPreferences, type Preferences } from '../domain/preferences.ts';
import { SAMPLES } from '../domain/samples.ts';
import type { Dependencies } from './dependencies.ts';
import { notify } from './notify.ts';

const recipient = predictableId('usr', 1);

let kept: Notification[];
let contact: Contact | 'erased';
let wishes: Preferences;
let devices: number;
let channels: Channel[];
/** What happens while a notification is kept. */
let meanwhile: () => void;

beforeEach(() => {
  kept = [];
  contact = { userId: recipient };
  wishes = defaultPreferences(recipient);
  devices = 1;
  channels = ['EMAIL', 'IN_APP', 'SMS', 'PUSH'];
  meanwhile = () => undefined;
});

const tell = () =>
  notify(
    {
      contacts: { find: () => Promise.resolve(contact) },
      preferences: { find: () => Promise.resolve(wishes) },
      devices: { of: () => Promise.resolve(Array(devices).fill({})) },
      store: {
        add(notification: Notification) {
          kept.push(notification);
          meanwhile();
          return Promise.resolve();
        },
        erase() {
          kept = [];
          return Promise.resolve();
        },
      },
      channels: new Set(channels),
      clock: createFakeClock(),
      newId: createPredictableIds(),
    } as unknown as Dependencies,
    { causedBy: 'evt_1', recipient, content: SAMPLES['order-shipped'] },
  );
const told = () => kept.map(({ channel }) => channel);

describe('somebody is told', () => {
  it('on each channel on which they want to know, in their language', async () => {
    contact = { userId: recipient, locale: 'de-AT' };
    wishes = { ...wishes, choices: [{ topic: 'SHIPPING', channel: 'EMAIL', isOn: false }] };
    await tell();
    expect(told()).toEqual(['IN_APP', 'PUSH']);
    expect(new Set(kept.map(({ language }) => language))).toEqual(new Set(['de']));
  });

  it('by no push without a device, and on no channel that nobody carries', async () => {
    devices = 0;
    channels = ['IN_APP', 'PUSH'];
    await tell();
    expect(told()).toEqual(['IN_APP']);
  });

  it('of nothing any more when they are gone, also when they go at this moment', async () => {
    meanwhile = () => {
      contact = 'erased';
    };
    await tell();
    expect(kept).toEqual([]);
    meanwhile = () => undefined;
    await tell();
    expect(kept).toEqual([]);
  });
});
