import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askAll, leaksIn } from './isolation/ask-all.ts';
import type { Name } from './isolation/canaries.ts';
import { openScene, type OpenScene } from './isolation/open-scene.ts';
import { questionsOf } from './isolation/questions.ts';
import { api } from './support/change.ts';
import { mistaken } from './support/impostor.ts';

let opened: OpenScene;
beforeAll(async () => {
  opened = await openScene();
}, 240_000);
afterAll(() => opened.stop(), 60_000);

describe('a subgraph that takes a stranger for the owner', () => {
  // Each by a root field of its own, with the owner's thing.
  it.each<[subgraph: string, root: string, owner: Name, stranger: Name]>([
    ['addresses', 'address', 'customer1', 'customer2'],
    ['auth', 'session', 'customer1', 'customer2'],
    ['carts', 'cart', 'customer1', 'customer2'],
    ['inventory', 'stockLevel', 'vendorA', 'vendorB'],
    ['orders', 'order', 'customer1', 'customer2'],
    ['orders', 'shopOrder', 'vendorB', 'vendorA'],
    ['payments', 'payment', 'customer1', 'customer2'],
    ['payments', 'shop', 'vendorA', 'vendorB'],
    ['products', 'import', 'vendorA', 'vendorB'],
    ['reviews', 'review', 'customer1', 'customer2'],
    ['shops', 'shop', 'vendorA', 'vendorB'],
    ['users', 'user', 'customer1', 'customer2'],
    ['vouchers', 'voucher', 'vendorA', 'vendorB'],
  ])('is found out: %s, by %s', async (subgraph, root, owner, stranger) => {
    const owned = new Set<unknown>(Object.values(opened.scene.things).map((names) => names[owner]));
    const ofRoot = questionsOf(api, opened.scene.things).filter(({ walk }) => walk.name === root);
    const ofOwner = ofRoot.filter(({ variables }) => Object.values(variables).some((value) => owned.has(value)));
    const about = ofOwner.length > 0 ? ofOwner : ofRoot;
    const asked = await mistaken(opened.system, subgraph, {
      asOwner: () => askAll(opened.scene.people[owner], about),
      asStranger: () => askAll(opened.scene.people[stranger], about),
    });
    const leaks = asked.flatMap((each) => leaksIn(opened.scene, stranger, each));
    expect(leaks).toContainEqual(expect.stringContaining(`${stranger} reads `));
  });
});
