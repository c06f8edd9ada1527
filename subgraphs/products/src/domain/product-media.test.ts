import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import { addMedia, MAX_MEDIA, removeMedia, reorderMedia } from './product-media.ts';
import { newProduct, type Product } from './product.ts';

const now = new Date('2026-03-01T09:00:00.000Z');
const picture = (number: number) => ({ id: predictableId('med', number), alt: `Picture ${number}` });
const lamp = (...media: Product['media']): Product => ({
  ...newProduct({
    id: predictableId('prd', 1),
    shopId: predictableId('shp', 1),
    title: 'Lamp',
    description: '',
    taxClass: 'STANDARD',
    createdAt: new Date(0),
    variants: [
      {
        id: predictableId('var', 1),
        sku: 'L1',
        options: [],
        prices: [{ minorUnits: 100n, currency: 'GBP' }],
        isArchived: false,
      },
    ],
  }),
  media,
});
const [one, two, three] = [picture(1), picture(2), picture(3)];

describe('pictures of a product', () => {
  it('are added behind each other, once each', () => {
    const decision = addMedia(lamp(one), { ...two, alt: ' A lamp ' }, now);
    expect(decision).toEqual({
      kind: 'changed',
      product: { ...lamp(one, { ...two, alt: 'A lamp' }), version: 2, updatedAt: now },
    });
    expect(addMedia(lamp(one), { ...one, alt: 'Another text' }, now)).toEqual({
      kind: 'unchanged',
      product: lamp(one),
    });
    const without = addMedia(lamp(), { ...one, alt: '  ' }, now);
    expect(without).toMatchObject({ product: { media: [{ id: one.id, alt: '' }] } });
  });

  it('are not too many, and none of what is off sale', () => {
    const full = lamp(...Array.from({ length: MAX_MEDIA }, (_each, index) => picture(index + 10)));
    expect(addMedia(full, one, now)).toEqual({ kind: 'tooMany' });
    const archived: Product = { ...lamp(one), status: 'archived' };
    expect(addMedia(archived, two, now)).toEqual({ kind: 'archived' });
    expect(removeMedia(archived, { mediaId: one.id, expectedVersion: 1, now })).toEqual({ kind: 'archived' });
    expect(reorderMedia(archived, { mediaIds: [one.id], expectedVersion: 1, now })).toEqual({ kind: 'archived' });
  });

  it('are removed and put in order by who has seen the version', () => {
    const product = lamp(one, two, three);
    expect(removeMedia(product, { mediaId: two.id, expectedVersion: 1, now })).toMatchObject({
      kind: 'changed',
      product: { media: [one, three], version: 2 },
    });
    expect(removeMedia(lamp(one), { mediaId: two.id, expectedVersion: 1, now })).toMatchObject({ kind: 'unchanged' });
    const order = [three, one, two];
    const mediaIds = order.map(({ id }) => id);
    expect(reorderMedia(product, { mediaIds, expectedVersion: 1, now })).toMatchObject({
      kind: 'changed',
      product: { media: order, version: 2 },
    });
    for (const decision of [
      removeMedia(product, { mediaId: two.id, expectedVersion: 2, now }),
      reorderMedia(product, { mediaIds, expectedVersion: 2, now }),
    ]) {
      expect(decision).toEqual({ kind: 'conflict', currentVersion: 1 });
    }
  });

  it.each([
    ['one is missing', [one.id, two.id]],
    ['one is there twice', [one.id, two.id, two.id]],
    ['one is twice and one more', [one.id, two.id, three.id, three.id]],
    ['one is of another product', [one.id, two.id, picture(9).id]],
  ])('have no order when %s', (_name, mediaIds) => {
    expect(() => reorderMedia(lamp(one, two, three), { mediaIds, expectedVersion: 1, now })).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT' }),
    );
  });
});
