import { eventually } from '@agora/testkit/eventually';
import { change } from '../../support/change.ts';
import { visitProvider } from '../../support/openid.ts';
import { addAddress } from '../../support/priced-shop.ts';
import type { Person } from '../../support/system.ts';
import type { Customer, Stage } from './stage.ts';

/** Numbers and zones that come up nowhere by chance. */
const OF_CUSTOMER = {
  customer1: { phone: '+442079460001', birthDate: '1961-02-03', zones: ['Antarctica/Troll', 'Pacific/Chatham'] },
  customer2: { phone: '+442079460792', birthDate: '1972-05-06', zones: ['Indian/Chagos', 'Atlantic/Faroe'] },
} as const;

export async function introduce({ system, provider, canaries, keep }: Stage, name: Customer): Promise<Person> {
  const customer = await system.newCustomer();
  const { phone, birthDate, zones } = OF_CUSTOMER[name];
  keep('user', name, customer.userId);
  canaries.add(name, 'email', customer.email);
  const version = await eventually(async () => {
    const { me } = await customer.ask<{ me: { version: number | null } }>('{ me { version } }');
    if (me.version === null) throw new Error('nobody has heard of them');
    return me.version;
  });
  await change(customer, 'updateProfile', {
    expectedVersion: version,
    username: name,
    givenName: canaries.text(name, 'profile'),
    familyName: canaries.text(name, 'profile'),
    phone: canaries.add(name, 'profile', phone),
    birthDate: canaries.add(name, 'profile', birthDate),
  });
  await change(customer, 'updateUserSettings', {
    expectedVersion: 0,
    timeZone: canaries.add(name, 'settings', zones[0]),
  });
  await change(customer, 'updateNotificationPreferences', {
    expectedVersion: 0,
    quietHours: { from: '01:17', to: '01:18', timeZone: canaries.add(name, 'preferences', zones[1]) },
  });
  const { paymentMethod } = await change<{ paymentMethod: { id: string } }>(
    customer,
    'savePaymentMethod',
    { kind: 'CARD', token: 'tok_visa', label: canaries.text(name, 'saved payment method') },
    'paymentMethod { id }',
  );
  keep('saved payment method', name, paymentMethod.id);
  await change(customer, 'linkOpenIdAccount', await visitProvider(system, provider, name));
  await change(customer, 'registerDevice', { platform: 'WEB', token: canaries.text(name, 'device') });
  const addressId = await addAddress(customer, {
    recipientName: canaries.text(name, 'address'),
    company: canaries.text(name, 'address'),
    lines: [canaries.text(name, 'address')],
    city: canaries.text(name, 'address'),
    region: canaries.text(name, 'address'),
    postalCode: 'SW1Y 4JH',
    country: 'GB',
    phone: phone.replace('+442', '+443'),
  });
  canaries.add(name, 'address', phone.replace('+442', '+443'));
  keep('address id', name, addressId);
  return customer;
}
