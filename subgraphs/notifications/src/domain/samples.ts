import type { Content, ContentOf, Template } from './content.ts';

/** What previews of templates say. */
export const SAMPLES: { readonly [Name in Template]: ContentOf<Name> } = {
  welcome: { template: 'welcome' },
  'account-suspended': { template: 'account-suspended' },
  'order-confirmed': {
    template: 'order-confirmed',
    number: '100001',
    items: 2,
    total: { minorUnits: 5_370n, currency: 'EUR' },
  },
  'order-paid': { template: 'order-paid', number: '100001', total: { minorUnits: 5_370n, currency: 'EUR' } },
  'order-shipped': { template: 'order-shipped', number: '100001', carrier: 'DHL', trackingNumber: '00340434161094' },
  'order-delivered': { template: 'order-delivered', number: '100001' },
  'order-cancelled': { template: 'order-cancelled', number: '100001', reason: 'outOfStock' },
  'order-returned': { template: 'order-returned', number: '100001', units: 1 },
  'payment-action-required': { template: 'payment-action-required', number: '100001' },
  'payment-refunded': {
    template: 'payment-refunded',
    number: '100001',
    amount: { minorUnits: 1_790n, currency: 'EUR' },
  },
  'review-moderated': { template: 'review-moderated', isPublished: true },
  'stock-low': { template: 'stock-low', shop: 'Tea & Co.', sku: 'TEAPOT-1', available: 3 },
  'cart-abandoned': { template: 'cart-abandoned', items: 2 },
  'shop-verified': { template: 'shop-verified', shop: 'Tea & Co.' },
  'shop-suspended': { template: 'shop-suspended', shop: 'Tea & Co.' },
};

export const SAMPLE_NAME = 'Ada';

/** A sample of the template with this name; undefined when there is none. */
export const sampleOf = (template: string): Content | undefined =>
  Object.values<Content>(SAMPLES).find((sample) => sample.template === template);
