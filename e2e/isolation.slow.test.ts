import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askAll, faultsIn, leaksIn, type Asked } from './isolation/ask-all.ts';
import { PEOPLE, type Name } from './isolation/canaries.ts';
import { openScene, type OpenScene } from './isolation/open-scene.ts';
import { questionsOf } from './isolation/questions.ts';
import { UNSEEN } from './isolation/rules.ts';
import { found, readableFields } from './isolation/walk.ts';
import { api } from './support/change.ts';

let opened: OpenScene;
beforeAll(async () => {
  opened = await openScene();
}, 240_000);
afterAll(() => opened.stop(), 60_000);
const answers = new Map<Name, readonly Asked[]>();

describe('everything that can be asked for', () => {
  it.each(PEOPLE)(
    'tells %s nothing of what is others',
    async (name) => {
      const asked = await askAll(opened.scene.people[name], questionsOf(api, opened.scene.things));
      answers.set(name, asked);
      expect({
        leaks: asked.flatMap((each) => leaksIn(opened.scene, name, each)),
        faults: asked.flatMap(faultsIn),
      }).toEqual({
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
