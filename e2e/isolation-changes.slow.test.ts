import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askAll } from './isolation/ask-all.ts';
import { attemptsOf, idsOfChanges, NOT_TRIED } from './isolation/attempts.ts';
import type { Name } from './isolation/canaries.ts';
import { openScene, type OpenScene } from './isolation/open-scene.ts';
import { questionsOf } from './isolation/questions.ts';
import type { Answer } from './support/answer.ts';
import { api } from './support/change.ts';

let opened: OpenScene;
beforeAll(async () => {
  opened = await openScene();
}, 240_000);
afterAll(() => opened.stop(), 60_000);

const PAIRS: readonly (readonly [stranger: Name, owner: Name])[] = [
  ['customer2', 'customer1'],
  ['vendorA', 'customer1'],
  ['vendorB', 'vendorA'],
  ['vendorB', 'admin'],
];

const FAULTY = /BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED|INTERNAL/;
const STATE = new Set([
  'cart',
  'import',
  'me',
  'order',
  'partner',
  'product',
  'review',
  'savedPaymentMethods',
  'shop',
  'voucher',
]);

/** What somebody has, as they read it, once nothing of it changes by itself any more. */
async function stateOf(name: Name): Promise<Readonly<Record<string, unknown>>> {
  const owned = new Set<unknown>(Object.values(opened.scene.things).map((names) => names[name]));
  const questions = questionsOf(api, opened.scene.things).filter(
    ({ walk, variables }) => STATE.has(walk.name) && Object.values(variables).every((value) => owned.has(value)),
  );
  const read = async () => {
    const asked = await askAll(opened.scene.people[name], questions);
    return Object.fromEntries(
      asked.map(({ question, answer }) => [question.walk.name + JSON.stringify(question.variables), answer.data]),
    );
  };
  return eventually(async () => {
    const [first, second] = [await read(), await read()];
    expect(second).toEqual(first);
    return second;
  });
}

/** What is said, but for which thing it is said of. */
function saidIn({ data, errors = [] }: Answer): unknown {
  const said = {
    data,
    errors: errors.map(({ message, path, extensions }) => ({ message, path, code: extensions?.code })),
  };
  return JSON.parse(JSON.stringify(said).replaceAll(/[a-z]{3}_[0-9a-hjkmnp-tv-z]{26}/g, 'an id'));
}

describe('a change of what is not theirs', () => {
  it.each(PAIRS)(
    'by %s of what %s has is answered like one of nothing, and changes nothing',
    async (stranger, owner) => {
      const before = await stateOf(owner);
      const different: object[] = [];
      for (const { of, document, real, absent } of attemptsOf(api, opened.scene.things, owner)) {
        const { answer } = opened.scene.people[stranger];
        const said = {
          real: saidIn(await answer(document, { input: real })),
          absent: saidIn(await answer(document, { input: absent })),
        };
        // What is malformed is refused before anybody looks whose it is.
        if (FAULTY.test(JSON.stringify(said))) different.push({ of, ...said });
        else if (JSON.stringify(said.real) !== JSON.stringify(said.absent)) different.push({ of, ...said });
      }
      expect(different).toEqual([]);
      expect(await stateOf(owner)).toEqual(before);
    },
    120_000,
  );

  it('is tried with everything that has an id', () => {
    const tried = new Set(
      PAIRS.flatMap(([, owner]) => attemptsOf(api, opened.scene.things, owner).map(({ of }) => of)),
    );
    const isExcepted = (of: string): boolean => NOT_TRIED.some(([inputs]) => inputs.test(of));
    expect(idsOfChanges(api).filter((of) => !tried.has(of) && !isExcepted(of))).toEqual([]);
  });
});
