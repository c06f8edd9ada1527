import { describe, expect, it } from '@jest/globals';
import { newShop, suspendShop, updateShop, verifyShop, type Shop, type ShopId, type UserId } from './shop.ts';

const registered = newShop({
  id: 'shp_1' as ShopId,
  slug: 'lantern-lane',
  name: ' Lantern Lane ',
  description: '',
  ownerId: 'usr_1' as UserId,
  commissionBasisPoints: 1_000,
  createdAt: new Date('2026-01-01T00:00:00Z'),
});
const active: Shop = { ...registered, state: { status: 'active' }, version: 2 };
const suspended: Shop = { ...registered, state: { status: 'suspended', reason: 'fakes' }, version: 3 };

describe('a new shop', () => {
  it('waits for verification, under a trimmed name', () => {
    expect(registered).toMatchObject({ state: { status: 'registered' }, name: 'Lantern Lane', version: 1 });
  });

  it.each(['ab', 'a'.repeat(61), 'Lantern', '-lantern', 'lantern-', 'lantern--lane', 'lantern lane', 'länd'])(
    'cannot have the slug %j',
    (slug) => {
      expect(() => newShop({ ...registered, slug })).toThrow('A slug has');
    },
  );

  it('needs a name', () => {
    expect(() => newShop({ ...registered, name: '   ' })).toThrow('A name has');
  });
});

describe('verification', () => {
  it.each([registered, suspended])('lets a $state.status shop sell', (shop) => {
    expect(verifyShop(shop)).toEqual({
      kind: 'changed',
      shop: { ...shop, state: { status: 'active' }, version: shop.version + 1 },
    });
  });

  it('changes nothing for a shop that sells already', () => {
    expect(verifyShop(active)).toEqual({ kind: 'unchanged', shop: active });
  });
});

describe('suspension', () => {
  it('stops an active shop from selling, for a reason', () => {
    expect(suspendShop(active, ' fakes ')).toEqual({
      kind: 'changed',
      shop: { ...active, state: { status: 'suspended', reason: 'fakes' }, version: 3 },
      reason: 'fakes',
    });
  });

  it('keeps the first reason when it is repeated', () => {
    expect(suspendShop(suspended, 'another reason')).toEqual({ kind: 'unchanged', shop: suspended });
  });

  it('is refused for a shop that never sold', () => {
    expect(suspendShop(registered, 'fakes')).toEqual({ kind: 'neverActive' });
  });

  it('needs a reason', () => {
    expect(() => suspendShop(active, ' ')).toThrow('A reason has');
  });
});

describe('an update', () => {
  it('changes what is given and keeps the rest', () => {
    expect(updateShop(active, 2, { description: 'Lamps.' })).toEqual({
      kind: 'changed',
      shop: { ...active, description: 'Lamps.', version: 3 },
    });
  });

  it('is refused when somebody else was faster', () => {
    expect(updateShop(active, 1, { name: 'Late' })).toEqual({ kind: 'conflict', currentVersion: 2 });
  });
});
