import type { TestOpenIdProvider } from '@agora/subgraph-auth/test/openid-provider';
import { answerTo } from '../support/answer.ts';
import { change } from '../support/change.ts';
import { newGuest } from '../support/guest.ts';
import type { Person, SystemUnderTest } from '../support/system.ts';
import { createCanaries, type Allowance, type Canaries, type Name } from './canaries.ts';
import { administer } from './scene/administer.ts';
import { collectOwn } from './scene/collect-own.ts';
import { fillCarts } from './scene/fill-carts.ts';
import { giveVouchers } from './scene/give-vouchers.ts';
import { introduce } from './scene/introduce.ts';
import { openShop } from './scene/open-shop.ts';
import { placeOrders } from './scene/place-orders.ts';
import { reviewAll } from './scene/review-all.ts';
import { key, type Stage } from './scene/stage.ts';

/** Ids and other names of things, by kind and then by whose they are. */
export type Things = Readonly<Record<string, Readonly<Partial<Record<Name, string>>>>>;

export interface Scene {
  readonly people: Readonly<Record<Name, Pick<Person, 'answer'>>>;
  readonly canaries: Canaries;
  readonly things: Things;
}

/**
 * Two shops, two customers and their orders, one of them with lines of both shops; and a canary in all that is somebody's
 * alone. Everything is made through the public endpoint.
 */
export async function setScene(
  system: SystemUnderTest,
  provider: TestOpenIdProvider,
  allowed: readonly Allowance[],
): Promise<Scene> {
  const canaries = createCanaries(allowed);
  const things: Record<string, Partial<Record<Name, string>>> = {};
  const note: Stage['note'] = (kind, owner, name) => ((things[kind] ??= {})[owner] = name);
  const keep: Stage['keep'] = (kind, owner, name) => note(kind, owner, canaries.add(owner, kind, name));
  const [admin, support] = await Promise.all([system.signInAs('admin'), system.signInAs('support')]);
  const stage: Stage = { system, provider, admin, support, canaries, note, keep };

  const [shopA, shopB, customer1, customer2, guest] = await Promise.all([
    openShop(stage, 'vendorA'),
    openShop(stage, 'vendorB'),
    introduce(stage, 'customer1'),
    introduce(stage, 'customer2'),
    newGuest(system),
    administer(stage),
  ]);
  note('user', 'admin', admin.userId);
  note('user', 'support', support.userId);
  const shops = { vendorA: shopA, vendorB: shopB };
  const customers = { customer1, customer2 };
  await giveVouchers(stage, shops, customers);
  await placeOrders(stage, shops, customers);
  await reviewAll(stage, shops, customers);
  await fillCarts(stage, shops, { ...customers, guest });
  await change(shopA.owner, 'inviteShopMember', {
    shopId: shopA.id,
    userId: customer2.userId,
    role: 'STAFF',
    idempotencyKey: key(),
  });
  await collectOwn(stage, { vendorA: shopA.owner, vendorB: shopB.owner, ...customers });
  return {
    canaries,
    things,
    people: {
      vendorA: shopA.owner,
      vendorB: shopB.owner,
      ...customers,
      guest,
      anonymous: { answer: (query, variables) => answerTo(system.url, { query, variables }) },
      support,
      admin,
    },
  };
}
