import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { VoucherId } from './order.ts';
import {
  firstStep,
  nextStep,
  planOf,
  timeLimitMs,
  type SagaCommand,
  type SagaInput,
  type SagaPlan,
  type SagaState,
} from './saga.ts';

const actionUrl = 'https://provider.example/confirm';
const answerTimes = { reservationMs: 30_000, stepMs: 120_000 };

interface Played {
  readonly state: SagaState;
  readonly commands: readonly SagaCommand['kind'][];
  readonly outcomes: readonly string[];
}

/** Runs a checkout through `inputs` and answers where it ends, what it asked for and what came true. */
function play(plan: SagaPlan, ...inputs: SagaInput[]): Played {
  const commands: SagaCommand['kind'][] = firstStep.commands.map(({ kind }) => kind);
  const outcomes: string[] = [];
  let state: SagaState = firstStep.state;
  for (const input of inputs) {
    const step = nextStep(plan, state, input);
    if (step === undefined) continue;
    ({ state } = step);
    commands.push(...step.commands.map(({ kind }) => kind));
    if (step.outcome !== undefined) outcomes.push(step.outcome);
  }
  return { state, commands, outcomes };
}

const plain: SagaPlan = { hasVoucher: false, payment: 'first' };
const withVoucher: SagaPlan = { hasVoucher: true, payment: 'first' };
const paidLater: SagaPlan = { hasVoucher: false, payment: 'later' };
const paidLaterWithVoucher: SagaPlan = { hasVoucher: true, payment: 'later' };
const free: SagaPlan = { hasVoucher: true, payment: 'none' };

const reserved: SagaInput = { kind: 'reserved' };
const voucherReserved: SagaInput = { kind: 'voucherReserved' };
const voucherRejected: SagaInput = { kind: 'voucherRejected' };
const voucherReleased: SagaInput = { kind: 'voucherReleased' };
const voucherRedeemed: SagaInput = { kind: 'voucherRedeemed' };
const authorised: SagaInput = { kind: 'authorised' };
const held: SagaInput = { kind: 'held' };
const captured: SagaInput = { kind: 'captured' };
const committed: SagaInput = { kind: 'committed' };
const voided: SagaInput = { kind: 'voided' };
const released: SagaInput = { kind: 'released' };
const deadlinePassed: SagaInput = { kind: 'deadlinePassed' };
const declined: SagaInput = { kind: 'paymentFailed', step: 'authorise' };
const cancelRequested: SagaInput = { kind: 'cancelRequested', by: 'customer' };
const givenUp: SagaInput = { kind: 'cancelRequested', by: 'support' };
const resumeRequested: SagaInput = { kind: 'resumeRequested' };
const refunded: SagaInput = { kind: 'refunded' };
const refundFailed: SagaInput = { kind: 'refundFailed' };
const actionRequired: SagaInput = { kind: 'actionRequired', actionUrl };

describe('a checkout', () => {
  it('reserves, authorises, captures and is confirmed when the stock is committed', () => {
    expect(play(plain, reserved, authorised, captured, committed)).toEqual({
      state: { kind: 'completed' },
      commands: ['reserveStock', 'holdStock', 'authorisePayment', 'capturePayment'],
      outcomes: ['paid', 'confirmed'],
    });
  });

  it('is cancelled when there is not enough stock', () => {
    expect(play(plain, { kind: 'rejected' })).toEqual({
      state: { kind: 'cancelled', reason: 'outOfStock' },
      commands: ['reserveStock'],
      outcomes: ['cancelled'],
    });
  });

  it('gives the stock back when the card is declined, and is cancelled only then', () => {
    expect(play(plain, reserved, declined).outcomes).toEqual([]);
    expect(play(plain, reserved, declined, released)).toMatchObject({
      state: { kind: 'cancelled', reason: 'paymentDeclined' },
      outcomes: ['cancelled'],
    });
  });

  it('waits for the customer where the provider asks for an action', () => {
    expect(play(plain, reserved, actionRequired).state).toEqual({ kind: 'awaitingCustomer', actionUrl });
    expect(play(plain, reserved, actionRequired, authorised).state).toEqual({ kind: 'capturing' });
  });

  it('waits a day for a person where the payment is held, and then goes on as if it had not been', () => {
    const { state } = play(plain, reserved, held);
    expect(state).toEqual({ kind: 'awaitingReview' });
    expect(timeLimitMs(state, answerTimes)).toBe(24 * 60 * 60_000);
    expect(play(plain, reserved, held, authorised).state).toEqual({ kind: 'capturing' });
    expect(play(plain, reserved, held, actionRequired).state).toEqual({ kind: 'awaitingCustomer', actionUrl });
    expect(play(plain, reserved, held, declined).state).toEqual({ kind: 'releasing', reason: 'paymentDeclined' });
    expect(play(plain, reserved, held, deadlinePassed).state).toEqual({ kind: 'voiding', reason: 'paymentTimedOut' });
  });

  it('undoes in the reverse order: the payment first, then the reservation', () => {
    const { commands, state } = play(plain, reserved, deadlinePassed, voided, released);
    expect(commands.slice(-2)).toEqual(['voidPayment', 'releaseStock']);
    expect(state).toEqual({ kind: 'cancelled', reason: 'paymentTimedOut' });
  });

  it('never guesses whether a capture happened: a person looks, and a late reply still counts', () => {
    const inDoubt = play(plain, reserved, authorised, deadlinePassed);
    expect(inDoubt.state.kind).toBe('needsAttention');
    expect(inDoubt.commands).not.toContain('voidPayment');
    expect(play(plain, reserved, authorised, deadlinePassed, captured, committed).state).toEqual({ kind: 'completed' });
  });

  it('asks for a person when the stock of a paid order is lost', () => {
    expect(play(plain, reserved, authorised, captured, released).state).toMatchObject({
      kind: 'needsAttention',
      during: { kind: 'committing' },
    });
  });
});

describe('a checkout that somebody wants to end', () => {
  it.each([
    ['before the stock is set aside', [], ['releaseStock'], [released]],
    ['while the payment begins', [reserved], ['voidPayment', 'releaseStock'], [voided, released]],
    [
      'while the customer is to confirm',
      [reserved, actionRequired],
      ['voidPayment', 'releaseStock'],
      [voided, released],
    ],
    ['while a person looks at it', [reserved, held], ['voidPayment', 'releaseStock'], [voided, released]],
  ])('is undone %s', (_when, before, commands, replies) => {
    const played = play(plain, ...before, cancelRequested, ...replies);
    expect(played.state).toEqual({ kind: 'cancelled', reason: 'customer' });
    expect(played.commands.slice(-commands.length)).toEqual(commands);
    expect(played.outcomes).toEqual(['cancelled']);
  });

  it('goes on while its money is taken or its stock committed', () => {
    for (const before of [
      [reserved, authorised],
      [reserved, authorised, captured],
    ]) {
      expect(nextStep(plain, play(plain, ...before).state, cancelRequested)).toBeUndefined();
    }
  });

  it('gives money, voucher and stock back once it stands', () => {
    const stands = [reserved, voucherReserved, authorised, captured, committed, voucherRedeemed];
    const { commands, outcomes, state } = play(withVoucher, ...stands, cancelRequested);
    expect(commands.slice(-3)).toEqual(['refundPayment', 'releaseVoucher', 'restock']);
    expect(outcomes).toEqual(['paid', 'confirmed', 'cancelled']);
    expect(state).toEqual({ kind: 'cancelled', reason: 'customer', money: 'goingBack' });
  });

  it('waits for no money any longer, and gives back what comes all the same', () => {
    const { commands, state } = play(paidLater, reserved, authorised, committed, cancelRequested);
    expect(commands.slice(-2)).toEqual(['voidPayment', 'restock']);
    expect(nextStep(paidLater, state, voided)).toBeUndefined();
    expect(nextStep(paidLater, state, captured)?.commands).toEqual([{ kind: 'refundPayment' }]);
  });

  it('gives back what was captured faster than it could be voided', () => {
    const { commands, state } = play(plain, reserved, authorised, { kind: 'paymentFailed', step: 'capture' }, captured);
    expect(commands.slice(-2)).toEqual(['refundPayment', 'releaseStock']);
    expect(nextStep(plain, state, voided)).toBeUndefined();
    expect(nextStep(plain, state, released)).toMatchObject({ outcome: 'cancelled', state: { money: 'goingBack' } });
  });
});

describe('a checkout that needs attention', () => {
  const inDoubt = [reserved, authorised, deadlinePassed];
  const withoutStock = [reserved, authorised, captured, released];
  const withoutVoucher = [reserved, voucherReserved, authorised, captured, committed, deadlinePassed];

  it.each([
    ['whether the money was captured', plain, inDoubt, ['capturePayment'], { kind: 'capturing' }],
    ['where the stock is', plain, withoutStock, ['holdStock'], { kind: 'committing' }],
    [
      'where the voucher is',
      withVoucher,
      withoutVoucher,
      ['holdVoucher'],
      { kind: 'committing', isStockCommitted: true },
    ],
    [
      'whether the payment was voided',
      plain,
      [reserved, deadlinePassed, deadlinePassed],
      ['voidPayment'],
      { kind: 'voiding', reason: 'paymentTimedOut' },
    ],
    [
      'whether the voucher was released',
      withVoucher,
      [reserved, deadlinePassed, deadlinePassed],
      ['releaseVoucher'],
      { kind: 'releasingVoucher', reason: 'reservationTimedOut' },
    ],
    [
      'whether the stock was released',
      plain,
      [reserved, declined, deadlinePassed],
      ['releaseStock'],
      { kind: 'releasing', reason: 'paymentDeclined' },
    ],
  ] as const)('asks again %s, and waits again', (_what, plan, before, commands, state) => {
    const waiting = play(plan, ...before);
    expect(waiting.state.kind).toBe('needsAttention');
    const resumed = play(plan, ...before, resumeRequested);
    expect(resumed.state).toEqual(state);
    expect(resumed.commands.slice(waiting.commands.length)).toEqual(commands);
    expect(timeLimitMs(resumed.state, answerTimes)).toBeGreaterThan(0);
  });

  it('asks again for a refund, and is watched until the money has gone back', () => {
    const refused = [reserved, authorised, captured, committed, cancelRequested, refundFailed];
    const resumed = play(plain, ...refused, resumeRequested);
    expect(resumed.state).toEqual(play(plain, ...refused).state);
    expect(resumed.commands.slice(-2)).toEqual(['restock', 'refundPayment']);
    expect(nextStep(plain, resumed.state, refunded)?.state.kind).toBe('cancelled');
  });

  it('is not asked again while all goes well', () => {
    for (const before of [[], [reserved], [reserved, authorised, captured], [reserved, declined, released]]) {
      expect(nextStep(plain, play(plain, ...before).state, resumeRequested)).toBeUndefined();
    }
  });

  it('is given up by support: payments find out what became of the money', () => {
    expect(play(plain, ...inDoubt, cancelRequested).state.kind).toBe('needsAttention');
    const gone = play(plain, ...inDoubt, givenUp, captured, released);
    expect(gone.commands.slice(-3)).toEqual(['voidPayment', 'refundPayment', 'releaseStock']);
    expect(gone.state).toEqual({ kind: 'cancelled', reason: 'support', money: 'goingBack' });
  });

  it('is given up by support without its stock: the money goes back', () => {
    expect(play(plain, ...withoutStock, cancelRequested).state.kind).toBe('needsAttention');
    const gone = play(plain, ...withoutStock, givenUp);
    expect(gone.commands.slice(-2)).toEqual(['refundPayment', 'releaseStock']);
    expect(gone.outcomes).toEqual(['paid', 'cancelled']);
    expect(play(plain, ...withoutStock, givenUp, released).state).toEqual({
      kind: 'cancelled',
      reason: 'support',
      money: 'goingBack',
    });
  });

  it('puts stock back that is committed after it was given up, once, and also while a refund is refused', () => {
    const late = play(plain, ...withoutStock, givenUp, committed, committed);
    expect(late.commands.slice(-3)).toEqual(['refundPayment', 'releaseStock', 'restock']);
    const refused = play(plain, ...withoutStock, givenUp, refundFailed, committed);
    expect(refused.commands.at(-1)).toBe('restock');
    expect(refused.state).toMatchObject({ kind: 'needsAttention', during: { kind: 'refunding' } });
  });

  it('is given up by support without its voucher: money, voucher and stock go back', () => {
    const gone = play(withVoucher, ...withoutVoucher, givenUp);
    expect(gone.commands.slice(-3)).toEqual(['refundPayment', 'releaseVoucher', 'restock']);
  });
});

describe('a checkout with a voucher', () => {
  it('sets its use aside after the stock, holds both before it pays, and waits for both afterwards', () => {
    expect(play(withVoucher, reserved).outcomes).toEqual([]);
    expect(play(withVoucher, reserved, voucherReserved, authorised, captured, committed, voucherRedeemed)).toEqual({
      state: { kind: 'completed' },
      commands: ['reserveStock', 'reserveVoucher', 'holdStock', 'holdVoucher', 'authorisePayment', 'capturePayment'],
      outcomes: ['paid', 'confirmed'],
    });
  });

  it.each([
    ['the stock first', committed, voucherRedeemed],
    ['the voucher first', voucherRedeemed, committed],
  ])('is confirmed when both are committed, %s', (_order, first, second) => {
    const paid = [reserved, voucherReserved, authorised, captured];
    const { state, outcomes } = play(withVoucher, ...paid, first);
    expect(outcomes).toEqual(['paid']);
    expect(nextStep(withVoucher, state, first)).toBeUndefined();
    expect(play(withVoucher, ...paid, first, second).outcomes).toEqual(['paid', 'confirmed']);
  });

  it('is cancelled when the voucher is refused, after the stock is free', () => {
    expect(play(withVoucher, reserved, voucherRejected, released)).toEqual({
      state: { kind: 'cancelled', reason: 'voucherRejected' },
      commands: ['reserveStock', 'reserveVoucher', 'releaseStock'],
      outcomes: ['cancelled'],
    });
  });

  it('undoes in the reverse order: payment, voucher, stock', () => {
    const { commands, state } = play(
      withVoucher,
      reserved,
      voucherReserved,
      deadlinePassed,
      voided,
      voucherReleased,
      released,
    );
    expect(commands.slice(-3)).toEqual(['voidPayment', 'releaseVoucher', 'releaseStock']);
    expect(state).toEqual({ kind: 'cancelled', reason: 'paymentTimedOut' });
  });

  it('releases a use that it does not know to be set aside', () => {
    expect(play(withVoucher, reserved, deadlinePassed).commands.at(-1)).toBe('releaseVoucher');
  });

  it('takes no money for a use that is gone, and asks for a person where it was taken', () => {
    const begun = [reserved, voucherReserved];
    expect(play(withVoucher, ...begun, voucherReleased).state).toEqual({ kind: 'voiding', reason: 'voucherRejected' });
    expect(play(withVoucher, ...begun, authorised, captured, voucherReleased).state.kind).toBe('needsAttention');
  });
});

describe('a checkout whose money comes later', () => {
  it('is confirmed before, rests until then, and is paid when it comes', () => {
    const waiting = play(paidLater, reserved, authorised, committed);
    expect(waiting).toEqual({
      state: { kind: 'awaitingMoney' },
      commands: ['reserveStock', 'holdStock', 'authorisePayment'],
      outcomes: ['confirmed'],
    });
    expect(timeLimitMs(waiting.state, answerTimes)).toBeUndefined();
    expect(play(paidLater, reserved, authorised, committed, captured)).toMatchObject({
      state: { kind: 'completed' },
      outcomes: ['confirmed', 'paid'],
    });
  });

  it('is paid, too, when the money is faster than the stock', () => {
    expect(play(paidLater, reserved, authorised, captured, committed)).toMatchObject({
      state: { kind: 'completed' },
      outcomes: ['confirmed', 'paid'],
    });
  });
});

describe('a checkout that costs nothing', () => {
  it('asks nothing of payments and is paid as soon as everything is set aside', () => {
    expect(play(free, reserved, voucherReserved, committed, voucherRedeemed)).toEqual({
      state: { kind: 'completed' },
      commands: ['reserveStock', 'reserveVoucher', 'holdStock', 'holdVoucher'],
      outcomes: ['paid', 'confirmed'],
    });
  });
});

describe('the plan of a checkout', () => {
  it('follows from the order', () => {
    const voucher = { id: 'vch_1' as VoucherId, code: 'TEN' };
    expect(planOf({ paymentMethod: { kind: 'card', token: 'tok' } })).toEqual(plain);
    expect(planOf({ voucher, paymentMethod: { kind: 'wallet', token: 'tok' } })).toEqual(withVoucher);
    expect(planOf({ paymentMethod: { kind: 'bankTransfer' } })).toEqual(paidLater);
    expect(planOf({ voucher, paymentMethod: { kind: 'cashOnDelivery' } })).toEqual(paidLaterWithVoucher);
    expect(planOf({ voucher, paymentMethod: { kind: 'free' } })).toEqual(free);
  });
});

const reply = fc.constantFrom<SagaInput>(
  reserved,
  { kind: 'rejected' },
  released,
  voucherReserved,
  voucherRejected,
  voucherReleased,
  voucherRedeemed,
  authorised,
  actionRequired,
  held,
  declined,
  { kind: 'paymentFailed', step: 'capture' },
  captured,
  voided,
  committed,
  cancelRequested,
  givenUp,
  refunded,
  refundFailed,
  deadlinePassed,
);

/** Where a capture is one of this order's money. */
const TAKES_MONEY: readonly string[] = [
  ...['capturing', 'awaitingMoney', 'voiding', 'releasingVoucher', 'releasing', 'cancelled'],
];

/** What the neighbours would answer to what was asked last, so that histories get far. */
const HELPFUL: Partial<Record<SagaState['kind'], SagaInput>> = {
  reserving: reserved,
  reservingVoucher: voucherReserved,
  authorising: authorised,
  awaitingReview: authorised,
  awaitingCustomer: authorised,
  capturing: captured,
  awaitingMoney: captured,
  voiding: voided,
  releasingVoucher: voucherReleased,
  releasing: released,
};

describe('whatever a checkout hears, in whatever order and however often', () => {
  const plans = fc.constantFrom(plain, withVoucher, paidLater, paidLaterWithVoucher, free);
  const noise = fc.array(fc.option(reply, { nil: undefined }), { maxLength: 30 });
  const runs = { numRuns: 2_000 };

  /** Random replies, and in between (`undefined`) the one that is waited for. */
  const history = (plan: SagaPlan, given: readonly (SagaInput | undefined)[]): SagaInput[] => {
    const inputs: SagaInput[] = [];
    for (const each of given) {
      const { state } = play(plan, ...inputs);
      const isStockCommitted = state.kind === 'committing' && state.isStockCommitted;
      inputs.push(each ?? HELPFUL[state.kind] ?? (isStockCommitted ? voucherRedeemed : committed));
    }
    return inputs;
  };
  const always = (check: (plan: SagaPlan, played: Played, inputs: readonly SagaInput[]) => void): void => {
    fc.assert(
      fc.property(plans, noise, (plan, given) => {
        const inputs = history(plan, given);
        check(plan, play(plan, ...inputs), inputs);
      }),
      runs,
    );
  };
  const count = (values: readonly string[], value: string): number => values.filter((each) => each === value).length;

  it('asks for each thing at most once and ends at most once', () => {
    always((_plan, { commands, outcomes }) => {
      expect(new Set(commands).size).toBe(commands.length);
      for (const outcome of ['paid', 'confirmed', 'cancelled']) expect(count(outcomes, outcome)).toBeLessThanOrEqual(1);
    });
  });

  it('is never cancelled once it was paid or confirmed, unless somebody has asked for it and all goes back', () => {
    always((plan, { outcomes, commands }, inputs) => {
      const isStanding = outcomes.includes('paid') || outcomes.includes('confirmed');
      if (!isStanding || !outcomes.includes('cancelled')) return;
      expect(outcomes.at(-1)).toBe('cancelled');
      expect(inputs.some(({ kind }) => kind === 'cancelRequested')).toBe(true);
      // Money that comes after all of it goes back, too.
      const last = commands.filter((command) => command !== 'refundPayment').at(-1);
      expect(inputs.includes(givenUp) ? ['restock', 'releaseStock'] : ['restock']).toContain(last);
      if (plan.hasVoucher) expect(commands).toContain('releaseVoucher');
      if (outcomes.includes('paid') && plan.payment !== 'none') expect(commands).toContain('refundPayment');
      if (!outcomes.includes('paid')) expect(commands).toContain('voidPayment');
    });
  });

  it('keeps no money of an order that is cancelled, whenever it was captured', () => {
    always((plan, _played, inputs) => {
      let isTaken = false;
      let state: SagaState = firstStep.state;
      const commands: string[] = [];
      for (const input of inputs) {
        const at = state.kind === 'needsAttention' ? state.during : state;
        isTaken ||= input === captured && plan.payment !== 'none' && TAKES_MONEY.includes(at.kind);
        const step = nextStep(plan, state, input);
        if (step === undefined) continue;
        ({ state } = step);
        commands.push(...step.commands.map(({ kind }) => kind));
      }
      const at = state.kind === 'needsAttention' ? state.during : state;
      const isGone = at.kind === 'cancelled' || (at.kind === 'refunding' && at.rest.kind === 'cancelled');
      if (isTaken && isGone) expect(commands).toContain('refundPayment');
    });
  });

  it('has released what it reserved before it is cancelled, the last first, unless nothing was reserved', () => {
    always((_plan, { state, commands, outcomes }) => {
      if (state.kind !== 'cancelled' || state.reason === 'outOfStock' || outcomes.length > 1) return;
      const undone = commands.filter((command) => command !== 'refundPayment');
      expect(undone.at(-1)).toBe('releaseStock');
      if (commands.includes('holdVoucher')) expect(undone.at(-2)).toBe('releaseVoucher');
    });
  });

  it('holds all that it has reserved before it asks for a payment', () => {
    always((plan, { commands }) => {
      const payment = commands.indexOf('authorisePayment');
      if (payment === -1) return;
      expect(commands.indexOf('holdStock')).toBeLessThan(payment);
      if (plan.hasVoucher) expect(commands.slice(0, payment)).toContain('holdVoucher');
    });
  });

  it('is complete only with the stock committed, the voucher redeemed, the order confirmed and the money there', () => {
    always((plan, { state, outcomes }, inputs) => {
      if (state.kind !== 'completed') return;
      expect(new Set(outcomes)).toEqual(new Set(['paid', 'confirmed']));
      expect(inputs).toContain(committed);
      if (plan.hasVoucher) expect(inputs).toContain(voucherRedeemed);
      if (plan.payment !== 'none') expect(inputs).toContain(captured);
    });
  });

  it('asks nothing of vouchers without one, and nothing of payments where nothing is to be paid', () => {
    always((plan, { commands }) => {
      const asked = commands.join();
      if (!plan.hasVoucher) expect(asked).not.toContain('Voucher');
      if (plan.payment === 'none') expect(asked).not.toContain('Payment');
      if (plan.payment === 'later') expect(asked).not.toContain('capturePayment');
    });
  });

  it('gives others the time that is set for what they are asked', () => {
    expect(timeLimitMs(play(withVoucher).state, answerTimes)).toBe(answerTimes.reservationMs);
    expect(timeLimitMs(play(withVoucher, reserved).state, answerTimes)).toBe(answerTimes.reservationMs);
    expect(timeLimitMs(play(plain, reserved).state, answerTimes)).toBe(answerTimes.stepMs);
  });

  it('rests or has a deadline, so that none is forgotten', () => {
    const AT_REST = ['completed', 'cancelled', 'needsAttention', 'awaitingMoney'];
    always((_plan, { state }) => {
      expect(timeLimitMs(state, answerTimes) === undefined).toBe(AT_REST.includes(state.kind));
    });
  });

  it('takes every deadline to an end, to a person, or to where the money may take its time', () => {
    always((plan, _played, inputs) => {
      const late = Array.from({ length: 4 }, () => deadlinePassed);
      const { state } = play(plan, ...inputs, ...late);
      expect(['completed', 'cancelled', 'needsAttention', 'awaitingMoney']).toContain(state.kind);
    });
  });

  it('shows a refund that was refused to a person, and rests when it is made good', () => {
    const paid = [reserved, authorised, captured, committed];
    const refusedLater = play(plain, ...paid, cancelRequested, refundFailed);
    expect(refusedLater.state).toMatchObject({ kind: 'needsAttention', during: { kind: 'refunding' } });
    expect(nextStep(plain, refusedLater.state, refunded)?.state).toMatchObject({ kind: 'cancelled' });
    const refusedBefore = play(plain, reserved, deadlinePassed, captured, refundFailed, released);
    expect(refusedBefore).toMatchObject({ state: { kind: 'needsAttention' }, outcomes: ['cancelled'] });
    const ofAPart = play(plain, ...paid, refundFailed);
    expect(nextStep(plain, ofAPart.state, refunded)?.state).toEqual({ kind: 'completed' });
  });

  it('gets everywhere in these histories', () => {
    const reached = new Set<string>();
    always((_plan, { state }) => reached.add(state.kind));
    expect([...reached].toSorted()).toEqual(
      [
        ...['authorising', 'awaitingCustomer', 'awaitingMoney', 'awaitingReview', 'cancelled', 'capturing'],
        ...['committing', 'completed', 'needsAttention', 'releasing', 'releasingVoucher', 'reserving'],
        ...['reservingVoucher', 'voiding'],
      ].toSorted(),
    );
  });
});
