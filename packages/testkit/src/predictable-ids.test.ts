import { isId } from '@agora/subgraph-kit/ids';
import { describe, expect, it } from '@jest/globals';
import { createPredictableIds, predictableId } from './predictable-ids.ts';

describe('predictable ids', () => {
  it('have the form of real ids and count each kind by itself', () => {
    const next = createPredictableIds();
    const ids = [next('ord'), next('ord'), next('pay')];
    expect(ids).toEqual([predictableId('ord', 1), predictableId('ord', 2), predictableId('pay', 1)]);
    expect(isId('ord', ids[0] ?? '')).toBe(true);
  });
});
