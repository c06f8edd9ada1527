import type { Money } from '@agora/subgraph-kit/money';

export type Channel = 'EMAIL' | 'IN_APP' | 'SMS' | 'PUSH';
export type Topic = 'ORDERS' | 'SHIPPING' | 'PAYMENTS' | 'REVIEWS' | 'STOCK' | 'CART_REMINDERS' | 'ACCOUNT';
export type Language = 'en' | 'de';

export const CHANNELS: readonly Channel[] = ['EMAIL', 'IN_APP', 'SMS', 'PUSH'];
export const LANGUAGES: readonly Language[] = ['en', 'de'];

/** What people are told: the template, and what stands in its gaps; null where there is nothing to say. */
export type Content =
  | { readonly template: 'welcome' }
  | { readonly template: 'account-suspended' }
  | { readonly template: 'order-confirmed'; readonly number: string; readonly items: number; readonly total: Money }
  | { readonly template: 'order-paid'; readonly number: string; readonly total: Money }
  | {
      readonly template: 'order-shipped';
      readonly number: string;
      readonly carrier: string | null;
      readonly trackingNumber: string | null;
    }
  | { readonly template: 'order-delivered'; readonly number: string }
  | { readonly template: 'order-cancelled'; readonly number: string; readonly reason: string }
  | { readonly template: 'order-returned'; readonly number: string; readonly units: number }
  | { readonly template: 'payment-action-required'; readonly number: string }
  | { readonly template: 'payment-refunded'; readonly number: string; readonly amount: Money }
  | { readonly template: 'review-moderated'; readonly isPublished: boolean }
  | { readonly template: 'stock-low'; readonly shop: string; readonly sku: string; readonly available: number }
  | { readonly template: 'cart-abandoned'; readonly items: number }
  | { readonly template: 'shop-verified'; readonly shop: string }
  | { readonly template: 'shop-suspended'; readonly shop: string };

export type Template = Content['template'];
export type ContentOf<Name extends Template> = Extract<Content, { template: Name }>;

export interface TemplateRule {
  readonly topic: Topic;
  /** On which there is a text of it. */
  readonly channels: readonly Channel[];
}

// A text message and a push are for what one wants to know on the way.
export const TEMPLATES: Readonly<Record<Template, TemplateRule>> = {
  welcome: { topic: 'ACCOUNT', channels: ['EMAIL'] },
  'account-suspended': { topic: 'ACCOUNT', channels: ['EMAIL'] },
  'order-confirmed': { topic: 'ORDERS', channels: ['IN_APP', 'EMAIL', 'PUSH'] },
  'order-paid': { topic: 'PAYMENTS', channels: ['IN_APP'] },
  'order-shipped': { topic: 'SHIPPING', channels: ['IN_APP', 'EMAIL', 'SMS', 'PUSH'] },
  'order-delivered': { topic: 'SHIPPING', channels: ['IN_APP', 'EMAIL', 'SMS', 'PUSH'] },
  'order-cancelled': { topic: 'ORDERS', channels: ['IN_APP', 'EMAIL', 'SMS', 'PUSH'] },
  'order-returned': { topic: 'ORDERS', channels: ['IN_APP', 'EMAIL', 'PUSH'] },
  'payment-action-required': { topic: 'PAYMENTS', channels: ['IN_APP', 'EMAIL', 'SMS', 'PUSH'] },
  'payment-refunded': { topic: 'PAYMENTS', channels: ['IN_APP', 'EMAIL', 'PUSH'] },
  'review-moderated': { topic: 'REVIEWS', channels: ['IN_APP', 'EMAIL', 'PUSH'] },
  'stock-low': { topic: 'STOCK', channels: ['IN_APP', 'EMAIL', 'PUSH'] },
  'cart-abandoned': { topic: 'CART_REMINDERS', channels: ['IN_APP', 'EMAIL', 'PUSH'] },
  'shop-verified': { topic: 'ACCOUNT', channels: ['IN_APP', 'EMAIL'] },
  'shop-suspended': { topic: 'ACCOUNT', channels: ['IN_APP', 'EMAIL'] },
};

export const topicOf = ({ template }: Content): Topic => TEMPLATES[template].topic;

/** The language of a BCP 47 tag; English when there are no texts in it, or nothing is known. */
export function languageOf(locale: string | undefined): Language {
  const [language] = (locale ?? '').toLowerCase().split('-');
  return LANGUAGES.find((each) => each === language) ?? 'en';
}
