import { newId } from '@agora/subgraph-kit/ids';
import { describe, expect, it } from '@jest/globals';
import { timeOfId } from './time-of-id.ts';

describe('the time of an id', () => {
  it('is when it was made', () => {
    const before = Date.now();
    const time = timeOfId(newId('ord'))?.getTime() ?? 0;
    expect(time).toBeGreaterThanOrEqual(before);
    expect(time).toBeLessThanOrEqual(Date.now());
  });

  it('is not known of what is no id', () => {
    expect(timeOfId('ord_zzz')).toBeUndefined();
    expect(timeOfId('ord_!!!!!!!!!!!!')).toBeUndefined();
  });
});
