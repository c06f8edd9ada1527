import { describe, expect, it } from '@jest/globals';
import {
  newShop,
  rejectShop,
  requestVerification,
  setCommission,
  suspendShop,
  updateShop,
  verifyShop,
  type Shop,
  type ShopId,
  type UserId,
} from './shop.ts';

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

describe('a request to be verified', () => {
  const told = {
    legalName: ' Lantern Lane Ltd ',
    country: 'GB',
    vatId: 'gb 123 456-789',
    requestedAt: new Date('2026-01-02T00:00:00Z'),
  };
  const inReview: Shop = { ...registered, state: { status: 'inReview' }, version: 2 };
  const rejected: Shop = { ...registered, state: { status: 'rejected', reason: 'unknown' }, version: 2 };

  it.each([registered, inReview, rejected])('puts a $state.status shop into review', (shop) => {
    expect(requestVerification(shop, shop.version, told)).toEqual({
      kind: 'changed',
      shop: { ...shop, state: { status: 'inReview' }, version: shop.version + 1 },
      verification: { ...told, legalName: 'Lantern Lane Ltd', vatId: 'GB123456789' },
    });
  });

  it.each([active, suspended])('is not for a $state.status shop', (shop) => {
    expect(requestVerification(shop, shop.version, told)).toEqual({ kind: 'verified' });
  });

  it.each([{ legalName: ' ' }, { country: 'Germany' }, { vatId: 'nonsense!' }, { registrationNumber: '' }])(
    'cannot tell %j',
    (given) => {
      expect(() => requestVerification(registered, 1, { ...told, ...given })).toThrow(/ has /);
    },
  );

  it('tells a number that an authority knows', () => {
    const without = { legalName: told.legalName, country: told.country, requestedAt: told.requestedAt };
    expect(() => requestVerification(registered, 1, without)).toThrow('is needed');
  });

  it('is turned down for a reason, which stays the first one', () => {
    expect(rejectShop(inReview, ' unknown ')).toMatchObject({
      kind: 'changed',
      shop: { state: { status: 'rejected', reason: 'unknown' }, version: 3 },
    });
    expect(rejectShop(rejected, 'another')).toEqual({ kind: 'unchanged', shop: rejected });
    expect(rejectShop(registered, 'unknown')).toEqual({ kind: 'notInReview' });
    expect(rejectShop(active, 'unknown')).toEqual({ kind: 'notInReview' });
  });

  it.each([inReview, rejected])('is granted to a $state.status shop, which sells then', (shop) => {
    expect(verifyShop(shop)).toMatchObject({ kind: 'changed', shop: { state: { status: 'active' } } });
    expect(suspendShop(shop, 'fakes')).toEqual({ kind: 'neverActive' });
  });
});

describe('a commission', () => {
  it('is set by who has seen the latest version, and only when it is another', () => {
    expect(setCommission(active, 2, 850)).toMatchObject({
      kind: 'changed',
      shop: { commissionBasisPoints: 850, version: 3 },
    });
    expect(setCommission(active, 2, 1_000)).toEqual({ kind: 'unchanged', shop: active });
    expect(setCommission(active, 1, 850)).toEqual({ kind: 'conflict', currentVersion: 2 });
  });

  it.each([-1, 10_001])('cannot be %d', (basisPoints) => {
    expect(() => setCommission(active, 2, basisPoints)).toThrow('A commission has');
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
