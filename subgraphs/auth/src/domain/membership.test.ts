import { describe, expect, it } from '@jest/globals';
import { rolesWith } from './membership.ts';

describe('whoever works for shops', () => {
  it('is a vendor as owner or manager, staff as staff, and both where both is true', () => {
    expect(rolesWith(['customer'], ['owner'])).toEqual(['customer', 'vendor']);
    expect(rolesWith(['customer'], ['manager'])).toEqual(['customer', 'vendor']);
    expect(rolesWith(['customer'], ['staff'])).toEqual(['customer', 'staff']);
    expect(rolesWith(['customer'], ['staff', 'owner'])).toEqual(['customer', 'staff', 'vendor']);
  });

  it('is no longer what no shop makes of them, and keeps all other roles', () => {
    expect(rolesWith(['customer', 'vendor', 'support'], ['staff'])).toEqual(['customer', 'support', 'staff']);
    expect(rolesWith(['customer', 'vendor', 'staff', 'admin'], [])).toEqual(['customer', 'admin']);
  });
});
