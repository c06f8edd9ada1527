import { EndpointError } from '@agora/clients/endpoint';
import type { Session } from '@agora/clients/session';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSystem, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let admin: Session;
beforeAll(async () => {
  system = await openSystem();
  admin = await system.signInAs('admin');
}, 120_000);
afterAll(() => system.stop(), 60_000);

interface Flag {
  readonly isEnabled: boolean;
  readonly reason: string;
}

async function evaluate(asker: Pick<Session, 'ask'>, key: string): Promise<Flag | undefined> {
  const { featureFlags } = await asker.ask<{ featureFlags: readonly Flag[] }>(
    'query Evaluate($keys: [String!]!) { featureFlags(keys: $keys) { isEnabled reason } }',
    { keys: [key] },
  );
  return featureFlags[0];
}

describe('a feature', () => {
  it('is rolled out: to one person, to a part, to everybody, and then it is no question any more', async () => {
    const customers = await Promise.all([1, 2, 3].map(() => system.newCustomer()));
    const [first] = customers;
    const key = 'one-page-checkout';
    const { createFeatureFlag } = await admin.ask<{ createFeatureFlag: { flag: { version: number } } }>(
      `mutation Create($input: CreateFeatureFlagInput!) {
        createFeatureFlag(input: $input) { flag { version } userErrors { __typename } }
      }`,
      { input: { key, description: 'The checkout in one page.', isEnabled: true, userIds: [first?.userId] } },
    );
    let { version } = createFeatureFlag.flag;
    const change = async (input: object) => {
      const { updateFeatureFlag } = await admin.ask<{ updateFeatureFlag: { flag: { version: number } } }>(
        `mutation Change($input: UpdateFeatureFlagInput!) {
          updateFeatureFlag(input: $input) { flag { version users { displayName } } userErrors { __typename } }
        }`,
        { input: { key, expectedVersion: version, ...input } },
      );
      ({ version } = updateFeatureFlag.flag);
    };
    const onFor = async () =>
      (await Promise.all(customers.map((customer) => evaluate(customer, key)))).map((flag) => flag?.isEnabled);

    expect(await onFor()).toEqual([true, false, false]);
    expect(await evaluate(system.endpoint, key)).toEqual({ isEnabled: false, reason: 'NO_RULE' });

    await change({ percentage: 50, userIds: [] });
    const half = await onFor();
    expect(await onFor()).toEqual(half);
    await change({ percentage: 80 });
    const most = await onFor();
    expect(half.every((isOn, number) => isOn !== true || most[number] === true)).toBe(true);
    await change({ percentage: 100 });
    expect(await onFor()).toEqual([true, true, true]);
    expect(await evaluate(system.endpoint, key)).toEqual({ isEnabled: true, reason: 'PERCENTAGE' });

    await admin.ask(
      `mutation Archive($input: ArchiveFeatureFlagInput!) {
        archiveFeatureFlag(input: $input) { flag { isArchived } userErrors { __typename } }
      }`,
      { input: { key, expectedVersion: version } },
    );
    expect(await evaluate(admin, key)).toEqual({ isEnabled: false, reason: 'UNKNOWN' });
  });

  it('is switched by administrators, and its rules are their affair', async () => {
    const customer = await system.newCustomer();
    for (const document of [
      '{ featureFlagDefinitions { nodes { key } } }',
      'mutation { archiveFeatureFlag(input: { key: "any", expectedVersion: 1 }) { flag { key } } }',
      'mutation { updateFeatureFlag(input: { key: "any", expectedVersion: 1 }) { flag { key } } }',
    ]) {
      const refusal: unknown = await customer.ask(document).catch((error: unknown) => error);
      const codes = refusal instanceof EndpointError ? refusal.errors.map(({ extensions }) => extensions?.code) : [];
      expect(new Set(codes)).toEqual(new Set(['FORBIDDEN']));
    }
  });
});

describe('settings', () => {
  const SET = `mutation Set($input: SetSystemSettingInput!) {
    setSystemSetting(input: $input) { setting { version } userErrors { __typename } }
  }`;

  it('of the marketplace are read by anybody where they are public', async () => {
    const shared = { expectedVersion: 0, description: 'For this journey.' };
    await admin.ask(SET, {
      input: { ...shared, key: 'support-email', value: { string: 'help@agora.example' }, isPublic: true },
    });
    await admin.ask(SET, { input: { ...shared, key: 'risk-limit', value: { number: 9.5 }, isPublic: false } });
    const LIST = '{ systemSettings { nodes { key string number } } }';
    const contact = { key: 'support-email', string: 'help@agora.example', number: null };
    expect(await system.endpoint.ask(LIST)).toEqual({ systemSettings: { nodes: [contact] } });
    expect(await admin.ask(LIST)).toEqual({
      systemSettings: { nodes: [{ key: 'risk-limit', string: null, number: 9.5 }, contact] },
    });
  });

  it('of a person are chosen by the person, and shown beside the profile', async () => {
    const customer = await system.newCustomer();
    const MINE = '{ me { settings { locale currency timeZone version } } }';
    expect(await customer.ask(MINE)).toMatchObject({ me: { settings: { version: 0 } } });
    const wanted = { locale: 'de-DE', currency: 'EUR', timeZone: 'Europe/Berlin' };
    await customer.ask(
      `mutation Update($input: UpdateUserSettingsInput!) {
        updateUserSettings(input: $input) { settings { version } userErrors { __typename } }
      }`,
      { input: { expectedVersion: 0, ...wanted } },
    );
    expect(await customer.ask(MINE)).toEqual({ me: { settings: { ...wanted, version: 1 } } });
  });
});
