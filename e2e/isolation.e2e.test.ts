import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askAll, faultsIn, leaksIn, type Asked } from './isolation/ask-all.ts';
import { PEOPLE, type Name } from './isolation/canaries.ts';
import { questionsOf, type Question } from './isolation/questions.ts';
import { ALLOWED, ONLY_FOR, UNSEEN } from './isolation/rules.ts';
import { setScene, type Scene } from './isolation/scene.ts';
import { found, readableFields } from './isolation/walk.ts';
import { api } from './support/change.ts';
import { mistaken } from './support/impostor.ts';
import { openSystem, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let scene: Scene;
const answers = new Map<Name, readonly Asked[]>();
beforeAll(async () => {
  system = await openSystem({ PAYMENTS_PAYOUT_HOLD_DAYS: '0' });
  scene = await setScene(system, ALLOWED);
}, 240_000);
afterAll(() => system.stop(), 60_000);

const questionsFor = (name: Name): readonly Question[] => {
  const others = Object.entries(ONLY_FOR).filter(([, names]) => !names.includes(name));
  return questionsOf(api, scene.things, new Set(others.map(([coordinate]) => coordinate)));
};

describe('everything that can be asked for', () => {
  it.each(PEOPLE)(
    'tells %s nothing of what is others',
    async (name) => {
      const asked = await askAll(scene.people[name], questionsFor(name));
      answers.set(name, asked);
      expect({ leaks: asked.flatMap((each) => leaksIn(scene, name, each)), faults: asked.flatMap(faultsIn) }).toEqual({
        leaks: [],
        faults: [],
      });
    },
    120_000,
  );

  it('is told to somebody', () => {
    const seen = new Set<string>();
    for (const { question, answer } of [...answers.values()].flat()) {
      for (const [coordinate] of found(question.walk.selected, answer.data)) seen.add(coordinate);
    }
    const isExcepted = (coordinate: string): boolean => UNSEEN.some(([fields]) => fields.test(coordinate));
    expect(readableFields(api).filter((coordinate) => !seen.has(coordinate) && !isExcepted(coordinate))).toEqual([]);
  });
});

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
    const owned = new Set<unknown>(Object.values(scene.things).map((names) => names[owner]));
    const ofRoot = questionsFor(stranger).filter(({ walk }) => walk.name === root);
    const ofOwner = ofRoot.filter(({ variables }) => Object.values(variables).some((value) => owned.has(value)));
    const about = ofOwner.length > 0 ? ofOwner : ofRoot;
    const asked = await mistaken(system, subgraph, {
      asOwner: () => askAll(scene.people[owner], about),
      asStranger: () => askAll(scene.people[stranger], about),
    });
    const leaks = asked.flatMap((each) => leaksIn(scene, stranger, each));
    expect(leaks).toContainEqual(expect.stringContaining(`${stranger} reads `));
  });
});
