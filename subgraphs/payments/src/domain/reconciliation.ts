import { isEqual, subtract, sum, type Money } from '@agora/subgraph-kit/money';

/** What was captured for an order and given back, as one of the books has it. */
export interface OrderFlow {
  readonly orderId: string;
  readonly captured: Money;
  readonly refunded: Money;
}

/** The same facts from three books that are written apart. */
export interface Books<Each> {
  /** The payments. */
  readonly payments: Each;
  readonly ledger: Each;
  /** The provider's own journal. */
  readonly provider: Each;
}

export interface Flow {
  readonly captured: Money;
  readonly refunded: Money;
}

export interface CurrencyReconciliation extends Books<Flow> {
  readonly currency: string;
  /** By how much the balances lie apart at most; zero when all is well. */
  readonly difference: Money;
}

export interface Mismatch {
  readonly orderId: string;
  readonly what: string;
}

const BOOKS = ['payments', 'ledger', 'provider'] as const;

/** Captured minus refunded. */
export const balanceOf = ({ captured, refunded }: Flow): Money => subtract(captured, refunded);

/** The totals of each currency in each book. */
export function totalsOf(books: Books<readonly OrderFlow[]>): CurrencyReconciliation[] {
  const currencies = new Set(BOOKS.flatMap((book) => books[book].map(({ captured }) => captured.currency)));
  return [...currencies].sort().map((currency) => {
    const total = (book: keyof typeof books): Flow => {
      const flows = books[book].filter(({ captured }) => captured.currency === currency);
      return {
        captured: sum(
          flows.map(({ captured }) => captured),
          currency,
        ),
        refunded: sum(
          flows.map(({ refunded }) => refunded),
          currency,
        ),
      };
    };
    return withDifference(currency, {
      payments: total('payments'),
      ledger: total('ledger'),
      provider: total('provider'),
    });
  });
}

/** Joins the totals of two sets of orders. */
export function addTotals(
  a: readonly CurrencyReconciliation[],
  b: readonly CurrencyReconciliation[],
): CurrencyReconciliation[] {
  const flows = (book: (typeof BOOKS)[number]): OrderFlow[] =>
    [...a, ...b].map((totals) => ({ orderId: '', ...totals[book] }));
  return totalsOf({ payments: flows('payments'), ledger: flows('ledger'), provider: flows('provider') });
}

/** Where the books disagree, order by order: two wrongs in two orders must not make a right. */
export function mismatchesOf({ payments, ledger, provider }: Books<readonly OrderFlow[]>): Mismatch[] {
  const ours = new Map(payments.map((flow) => [flow.orderId, flow]));
  const booked = new Map(ledger.map((flow) => [flow.orderId, flow]));
  const theirs = new Map(provider.map((flow) => [flow.orderId, flow]));
  const orderIds = [...new Set([...ours.keys(), ...booked.keys(), ...theirs.keys()])].sort();
  return orderIds.flatMap((orderId) => {
    const flow = ours.get(orderId);
    return [
      ...differences(orderId, 'the ledger', flow, booked.get(orderId)),
      ...differences(orderId, 'the provider', flow, theirs.get(orderId)),
    ];
  });
}

function differences(orderId: string, book: string, ours?: OrderFlow, theirs?: OrderFlow): Mismatch[] {
  if (ours === undefined && theirs === undefined) return [];
  if (ours === undefined) return [{ orderId, what: `${book} has a capture that the payments do not have` }];
  if (theirs === undefined) return [{ orderId, what: `the payments have a capture that ${book} does not have` }];
  return (['captured', 'refunded'] as const)
    .filter((which) => !isEqual(ours[which], theirs[which]))
    .map((which) => ({
      orderId,
      what: `${which}: the payments have ${written(ours[which])}, ${book} has ${written(theirs[which])}`,
    }));
}

const written = ({ minorUnits, currency }: Money): string => `${minorUnits} ${currency}`;

function withDifference(currency: string, books: Books<Flow>): CurrencyReconciliation {
  const balances = BOOKS.map((book) => balanceOf(books[book]).minorUnits);
  const highest = balances.reduce((a, b) => (a > b ? a : b));
  const lowest = balances.reduce((a, b) => (a < b ? a : b));
  return { currency, ...books, difference: { minorUnits: highest - lowest, currency } };
}
