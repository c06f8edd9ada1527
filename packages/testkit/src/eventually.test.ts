import { describe, expect, it } from '@jest/globals';
import { eventually } from './eventually.ts';

describe('eventually', () => {
  it('answers as soon as the check passes', async () => {
    let attempts = 0;
    const answer = await eventually(() => {
      expect(++attempts).toBe(3);
      return 'there';
    });
    expect(answer).toBe('there');
  });

  it('shows the last failure when the time is over', async () => {
    let attempts = 0;
    const failing = eventually(
      () => {
        throw new Error(`failure ${++attempts}`);
      },
      { timeoutMs: 50 },
    );
    await expect(failing).rejects.toThrow(/failure [2-9](.|\n)*after 50 ms/);
  });
});
