import { assertNever } from '@agora/subgraph-kit/assert-never';
import { badUserInput } from '@agora/subgraph-kit/errors';
import { conflictError } from '@agora/subgraph-kit/graphql/user-errors';
import { parseId } from '@agora/subgraph-kit/ids';
import type { PaymentMethod } from '../domain/order.ts';
import type { TaxClass } from '../domain/tax.ts';
import type {
  CheckoutInput,
  CreateShippingMethodInput,
  MutationResolvers,
  PaymentMethodInput,
  TaxClass as TaxClassValue,
  UpdateShippingMethodInput,
} from '../generated/schema.ts';
import { checkout, type Checkout } from '../use-cases/checkout.ts';
import { refundOrder } from '../use-cases/refund-order.ts';
import { archiveShippingMethod, createShippingMethod, updateShippingMethod } from '../use-cases/shipping-methods.ts';
import {
  checkoutError,
  refundError,
  shippingCodeTakenError,
  shippingMethodArchivedError,
  shippingTermsError,
} from './user-errors.ts';

export const Mutation: MutationResolvers = {
  checkout: async (_parent, { input }, { viewer, dependencies, loaders }) => {
    const result = await checkout(dependencies, viewer, toCheckout(input));
    switch (result.kind) {
      case 'placed':
        return { order: await loaders.order.load(result.orderId), userErrors: [], replayed: result.replayed };
      case 'cartOrdered':
        return {
          userErrors: [
            {
              __typename: 'CartAlreadyOrderedError',
              message: 'This state of the cart was ordered before.',
              path: ['input', 'cartId'],
              order: await loaders.order.load(result.orderId),
            },
          ],
          replayed: false,
        };
      default:
        return { userErrors: [checkoutError(result)], replayed: false };
    }
  },
  refundOrder: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await refundOrder(dependencies, viewer, {
      orderId: parseId('ord', input.orderId),
      lines: input.lines.map(({ sku, quantity, shopOrderId }) => ({
        sku,
        quantity,
        ...(shopOrderId && { shopOrderId: parseId('sor', shopOrderId) }),
      })),
      shopOrderIds: (input.shopOrderIds ?? []).map((id) => parseId('sor', id)),
      reason: input.reason,
      reference: input.idempotencyKey,
    });
    if (result.kind === 'requested') return { refund: result.refund, userErrors: [], replayed: result.replayed };
    return { userErrors: [refundError(result)], replayed: false };
  },
  createShippingMethod: async (_parent, { input }, { viewer, dependencies }) => {
    const { code, idempotencyKey } = input;
    const result = await createShippingMethod(dependencies, viewer, { ...toTerms(input), code, idempotencyKey });
    switch (result.kind) {
      case 'created': {
        const method = await dependencies.shippingMethods.find(result.methodId);
        return { method, userErrors: [], replayed: result.replayed };
      }
      case 'codeTaken':
        return { userErrors: [shippingCodeTakenError()], replayed: false };
      case 'unusableTerms':
        return { userErrors: [shippingTermsError(result.fault)], replayed: false };
      default:
        return assertNever(result);
    }
  },
  updateShippingMethod: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await updateShippingMethod(dependencies, viewer, {
      ...toTerms(input),
      methodId: parseId('shm', input.methodId),
      expectedVersion: input.expectedVersion,
    });
    switch (result.kind) {
      case 'changed':
        return { method: result.method, userErrors: [] };
      case 'conflict':
        return { userErrors: [conflictError('The shipping method', result.currentVersion)] };
      case 'archived':
        return { userErrors: [shippingMethodArchivedError()] };
      case 'unusableTerms':
        return { userErrors: [shippingTermsError(result.fault)] };
      default:
        return assertNever(result);
    }
  },
  archiveShippingMethod: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await archiveShippingMethod(dependencies, viewer, {
      methodId: parseId('shm', input.methodId),
      expectedVersion: input.expectedVersion,
    });
    if (result.kind === 'changed') return { method: result.method, userErrors: [] };
    return { userErrors: [conflictError('The shipping method', result.currentVersion)] };
  },
};

function toCheckout(input: CheckoutInput): Checkout {
  return {
    cartId: parseId('crt', input.cartId),
    expectedVersion: input.expectedVersion,
    expectedTotal: input.expectedTotal,
    ...(input.payment && { paymentMethod: toPaymentMethod(input.payment) }),
    ...(input.shipping && {
      shipping: {
        addressId: parseId('adr', input.shipping.addressId),
        methodId: parseId('shm', input.shipping.methodId),
      },
    }),
    idempotencyKey: input.idempotencyKey,
    ...(input.externalReference && { externalReference: input.externalReference }),
  };
}

const WITHOUT_TOKEN = { BANK_TRANSFER: 'bankTransfer', CASH_ON_DELIVERY: 'cashOnDelivery', FREE: 'free' } as const;

function toPaymentMethod({ kind, token }: PaymentMethodInput): PaymentMethod {
  if (kind !== 'CARD' && kind !== 'WALLET') return { kind: WITHOUT_TOKEN[kind] };
  if (!token) throw badUserInput("A card or a wallet needs the provider's token.");
  return { kind: kind === 'CARD' ? 'card' : 'wallet', token };
}

function toTerms({ name, countries, prices, taxClass }: CreateShippingMethodInput | UpdateShippingMethodInput) {
  return {
    name,
    countries,
    prices: prices.map(({ base, perAdditionalUnit, freeFrom }) => ({
      base,
      perAdditionalUnit,
      ...(freeFrom && { freeFrom }),
    })),
    taxClass: TAX_CLASS[taxClass ?? 'STANDARD'],
  };
}

const TAX_CLASS: Record<TaxClassValue, TaxClass> = { STANDARD: 'standard', REDUCED: 'reduced', ZERO: 'zero' };
