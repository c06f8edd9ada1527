import { cancelOrder, cancelPart } from './cancel.ts';
import { isDeliverable, isShippable } from './fulfilment.ts';
import type { Order, ShopOrder } from './order.ts';
import { everythingOf, isRefundable } from './refund.ts';
import { returnableUnits, type ReturnTerms } from './return.ts';
import { isResumable, type SagaState } from './saga.ts';

export const ORDER_ACTIONS = [
  'confirmPayment',
  'cancel',
  'ship',
  'deliver',
  'requestReturn',
  'refund',
  'resume',
] as const;

export type OrderAction = (typeof ORDER_ACTIONS)[number];

/** What somebody is to an order. */
export interface Powers {
  readonly isCustomer: boolean;
  /** Whoever helps customers. */
  readonly isSupport: boolean;
  /** Whoever may give money back. */
  readonly isRefunder: boolean;
}

/** What may be done with an order now, by the very rules that the mutations follow. */
export function actionsOn(order: Order, saga: SagaState, who: Powers, terms: ReturnTerms): OrderAction[] {
  const { isCustomer, isSupport, isRefunder } = who;
  const { shopOrders } = order;
  const canDo: Record<OrderAction, boolean> = {
    confirmPayment: isCustomer && order.status === 'pending' && saga.kind === 'awaitingCustomer',
    cancel: (isCustomer || isSupport) && cancelOrder(order, saga, isCustomer ? 'customer' : 'support').kind === 'whole',
    ship: isSupport && shopOrders.some((part) => isShippable(order, part)),
    deliver: isSupport && shopOrders.some((part) => isDeliverable(order, part)),
    requestReturn: isCustomer && order.lines.some((line) => returnableUnits(order, line, terms) > 0),
    refund: isRefunder && isRefundable(order) && hasSomethingLeft(order),
    resume: isSupport && isResumable(saga),
  };
  return ORDER_ACTIONS.filter((action) => canDo[action]);
}

/** What those who fulfil a part may do with it now. */
export function actionsOnPart(order: Order, part: ShopOrder, saga: SagaState): OrderAction[] {
  const canDo: Partial<Record<OrderAction, boolean>> = {
    cancel: cancelPart(order, saga, part, 'shop').kind !== 'notCancellable',
    ship: isShippable(order, part),
    deliver: isDeliverable(order, part),
  };
  return ORDER_ACTIONS.filter((action) => canDo[action]);
}

function hasSomethingLeft(order: Order): boolean {
  const { lines, shopOrderIds } = everythingOf(order, order.shopOrders);
  return lines.length + shopOrderIds.length > 0;
}
