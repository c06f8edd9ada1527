import { assertNever } from '@agora/subgraph-kit/assert-never';
import { badUserInput } from '@agora/subgraph-kit/errors';
import { conflictError } from '@agora/subgraph-kit/graphql/user-errors';
import { parseId } from '@agora/subgraph-kit/ids';
import type { PaymentMethod } from '../domain/order.ts';
import type { TaxClass } from '../domain/tax.ts';
import type {
  CancelOrderInput,
  CancelShopOrderInput,
  CheckoutInput,
  CreateShippingMethodInput,
  MutationResolvers,
  PaymentMethodInput,
  RefundLineInput,
  ReturnLineInput,
  TaxClass as TaxClassValue,
  UpdateShippingMethodInput,
} from '../generated/schema.ts';
import { cancelOrder, cancelShopOrder, type CancelRefusal } from '../use-cases/cancel-order.ts';
import { checkout, type Checkout } from '../use-cases/checkout.ts';
import { deliverShopOrder, shipShopOrder } from '../use-cases/fulfil-shop-order.ts';
import { refundOrder } from '../use-cases/refund-order.ts';
import { resumeOrder } from '../use-cases/resume-order.ts';
import { approveReturn, receiveReturn, rejectReturn, requestReturn } from '../use-cases/return-units.ts';
import { archiveShippingMethod, createShippingMethod, updateShippingMethod } from '../use-cases/shipping-methods.ts';
import {
  cartOrderedError,
  checkoutError,
  fulfilmentError,
  notCancellableError,
  notWaitingError,
  refundError,
  requestReturnError,
  returnError,
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
        return { userErrors: [cartOrderedError(await loaders.order.load(result.orderId))], replayed: false };
      default:
        return { userErrors: [checkoutError(result)], replayed: false };
    }
  },
  cancelOrder: async (_parent, { input }, { viewer, dependencies, loaders }) => {
    const { replayed, ...result } = await cancelOrder(dependencies, viewer, {
      ...toCancel(input),
      orderId: parseId('ord', input.orderId),
    });
    if (result.kind !== 'cancelling') return { userErrors: [cancelError('The order', result)], replayed };
    return { order: await loaders.order.load(result.orderId), userErrors: [], replayed };
  },
  resumeOrder: async (_parent, { input }, { viewer, dependencies, loaders }) => {
    const orderId = parseId('ord', input.orderId);
    const { idempotencyKey } = input;
    const { kind, replayed } = await resumeOrder(dependencies, viewer, { orderId, idempotencyKey });
    if (kind === 'notWaiting') return { userErrors: [notWaitingError()], replayed };
    return { order: await loaders.order.load(orderId), userErrors: [], replayed };
  },
  cancelShopOrder: async (_parent, { input }, { viewer, dependencies, loaders }) => {
    const shopOrderId = parseId('sor', input.shopOrderId);
    const { replayed, ...result } = await cancelShopOrder(dependencies, viewer, { ...toCancel(input), shopOrderId });
    if (result.kind !== 'cancelling') return { userErrors: [cancelError('The shop order', result)], replayed };
    return { shopOrder: await loaders.shopOrder.load(shopOrderId), userErrors: [], replayed };
  },
  shipShopOrder: async (_parent, { input }, { viewer, dependencies, loaders }) => {
    const { carrier, trackingNumber, expectedVersion, idempotencyKey } = input;
    const shopOrderId = parseId('sor', input.shopOrderId);
    const { replayed, ...result } = await shipShopOrder(dependencies, viewer, {
      shopOrderId,
      ...(carrier && { carrier }),
      ...(trackingNumber && { trackingNumber }),
      expectedVersion,
      idempotencyKey,
    });
    if (result.kind !== 'changed') return { userErrors: [fulfilmentError(result)], replayed };
    return { shopOrder: await loaders.shopOrder.load(shopOrderId), userErrors: [], replayed };
  },
  deliverShopOrder: async (_parent, { input }, { viewer, dependencies, loaders }) => {
    const { expectedVersion, idempotencyKey } = input;
    const shopOrderId = parseId('sor', input.shopOrderId);
    const command = { shopOrderId, expectedVersion, idempotencyKey };
    const { replayed, ...result } = await deliverShopOrder(dependencies, viewer, command);
    if (result.kind !== 'changed') return { userErrors: [fulfilmentError(result)], replayed };
    return { shopOrder: await loaders.shopOrder.load(shopOrderId), userErrors: [], replayed };
  },
  requestReturn: async (_parent, { input }, { viewer, dependencies, loaders }) => {
    const { reason, idempotencyKey } = input;
    const { replayed, ...result } = await requestReturn(dependencies, viewer, {
      orderId: parseId('ord', input.orderId),
      lines: input.lines.map(toUnits),
      reason,
      idempotencyKey,
    });
    if (result.kind !== 'requested') return { returns: [], userErrors: [requestReturnError(result)], replayed };
    const returns = await Promise.all(result.returnIds.map((id) => loaders.returnById.load(id)));
    return { returns: returns.filter((each) => each !== undefined), userErrors: [], replayed };
  },
  approveReturn: async (_parent, { input }, { viewer, dependencies }) => {
    const { expectedVersion } = input;
    const result = await approveReturn(dependencies, viewer, {
      returnId: parseId('ret', input.returnId),
      expectedVersion,
    });
    if (result.kind !== 'changed') return { userErrors: [returnError(result)] };
    return { return: result.return, userErrors: [] };
  },
  rejectReturn: async (_parent, { input }, { viewer, dependencies }) => {
    const { reason, expectedVersion } = input;
    const result = await rejectReturn(dependencies, viewer, {
      returnId: parseId('ret', input.returnId),
      reason,
      expectedVersion,
    });
    if (result.kind !== 'changed') return { userErrors: [returnError(result)] };
    return { return: result.return, userErrors: [] };
  },
  receiveReturn: async (_parent, { input }, { viewer, dependencies, loaders }) => {
    const { restock, expectedVersion, idempotencyKey } = input;
    const returnId = parseId('ret', input.returnId);
    const command = { returnId, restock, expectedVersion, idempotencyKey };
    const { replayed, ...result } = await receiveReturn(dependencies, viewer, command);
    if (result.kind !== 'changed') return { userErrors: [returnError(result)], replayed };
    return { return: await loaders.returnById.load(returnId), userErrors: [], replayed };
  },
  refundOrder: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await refundOrder(dependencies, viewer, {
      orderId: parseId('ord', input.orderId),
      lines: input.lines.map(toUnits),
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

const toUnits = ({ sku, quantity, shopOrderId }: RefundLineInput | ReturnLineInput) => ({
  sku,
  quantity,
  ...(shopOrderId && { shopOrderId: parseId('sor', shopOrderId) }),
});

const toCancel = ({ reason, expectedVersion, idempotencyKey }: CancelOrderInput | CancelShopOrderInput) => ({
  reason,
  ...(typeof expectedVersion === 'number' && { expectedVersion }),
  idempotencyKey,
});

const cancelError = (what: string, refusal: CancelRefusal) =>
  refusal.kind === 'conflict' ? conflictError(what, refusal.currentVersion) : notCancellableError(refusal.status);

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
