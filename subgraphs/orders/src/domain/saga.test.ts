import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { firstStep, nextStep, timeLimitMs, type SagaCommand, type SagaInput, type SagaState } from './saga.ts';

const actionUrl = 'https://provider.example/confirm';

/** Runs a checkout through `inputs` and answers where it ends, what it asked for and what came true. */
function play(...inputs: SagaInput[]): { state: SagaState; commands: SagaCommand['kind'][]; outcomes: string[] } {
  const commands = firstStep.commands.map(({ kind }) => kind);
  const outcomes: string[] = [];
  let { state } = firstStep;
  for (const input of inputs) {
    const step = nextStep(state, input);
    if (step === undefined) continue;
    ({ state } = step);
    commands.push(...step.commands.map(({ kind }) => kind));
    if (step.outcome !== undefined) outcomes.push(step.outcome);
  }
  return { state, commands, outcomes };
}

const reserved: SagaInput = { kind: 'reserved' };
const authorised: SagaInput = { kind: 'authorised' };
const captured: SagaInput = { kind: 'captured' };
const committed: SagaInput = { kind: 'committed' };
const voided: SagaInput = { kind: 'voided' };
const released: SagaInput = { kind: 'released' };
const deadlinePassed: SagaInput = { kind: 'deadlinePassed' };
const declined: SagaInput = { kind: 'paymentFailed', step: 'authorise' };

describe('a checkout', () => {
  it('reserves, authorises, captures and is confirmed when the stock is committed', () => {
    expect(play(reserved, authorised, captured, committed)).toEqual({
      state: { kind: 'completed' },
      commands: ['reserveStock', 'holdStock', 'authorisePayment', 'capturePayment'],
      outcomes: ['paid', 'confirmed'],
    });
  });

  it('is cancelled when there is not enough stock', () => {
    expect(play({ kind: 'rejected' })).toEqual({
      state: { kind: 'cancelled', reason: 'outOfStock' },
      commands: ['reserveStock'],
      outcomes: ['cancelled'],
    });
  });

  it('gives the stock back when the card is declined, and is cancelled only then', () => {
    expect(play(reserved, declined).outcomes).toEqual([]);
    expect(play(reserved, declined, released)).toMatchObject({
      state: { kind: 'cancelled', reason: 'paymentDeclined' },
      outcomes: ['cancelled'],
    });
  });

  it('waits for the customer where the provider asks for an action', () => {
    expect(play(reserved, { kind: 'actionRequired', actionUrl }).state).toEqual({
      kind: 'awaitingCustomer',
      actionUrl,
    });
    expect(play(reserved, { kind: 'actionRequired', actionUrl }, authorised).state).toEqual({ kind: 'capturing' });
  });

  it('undoes in the reverse order: the payment first, then the reservation', () => {
    const { commands, state } = play(reserved, deadlinePassed, voided, released);
    expect(commands.slice(-2)).toEqual(['voidPayment', 'releaseStock']);
    expect(state).toEqual({ kind: 'cancelled', reason: 'paymentTimedOut' });
  });

  it('never guesses whether a capture happened: a person looks, and a late reply still counts', () => {
    const inDoubt = play(reserved, authorised, deadlinePassed);
    expect(inDoubt.state.kind).toBe('needsAttention');
    expect(inDoubt.commands).not.toContain('voidPayment');
    expect(play(reserved, authorised, deadlinePassed, captured, committed).state).toEqual({ kind: 'completed' });
  });

  it('asks for a person when the stock of a paid order is lost', () => {
    expect(play(reserved, authorised, captured, released).state).toMatchObject({
      kind: 'needsAttention',
      during: { kind: 'committing' },
    });
  });
});

const reply = fc.constantFrom<SagaInput>(
  reserved,
  { kind: 'rejected' },
  released,
  authorised,
  { kind: 'actionRequired', actionUrl },
  declined,
  { kind: 'paymentFailed', step: 'capture' },
  captured,
  voided,
  committed,
  deadlinePassed,
);

describe('whatever a checkout hears, in whatever order and however often', () => {
  const histories = fc.array(reply, { maxLength: 30 });
  const count = (values: readonly string[], value: string): number => values.filter((each) => each === value).length;

  it('captures at most once and ends at most once', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { commands, outcomes } = play(...history);
        expect(count(commands, 'capturePayment')).toBeLessThanOrEqual(1);
        expect(count(outcomes, 'paid')).toBeLessThanOrEqual(1);
        expect(count(outcomes, 'confirmed') + count(outcomes, 'cancelled')).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is never cancelled once it was paid', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { outcomes } = play(...history);
        expect(outcomes.includes('paid') && outcomes.includes('cancelled')).toBe(false);
      }),
    );
  });

  it('has released what it reserved before it is cancelled, unless nothing was reserved', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { state, commands } = play(...history);
        if (state.kind !== 'cancelled' || state.reason === 'outOfStock') return;
        expect(commands).toContain('releaseStock');
      }),
    );
  });

  it('rests for good or has a deadline, so that none is forgotten', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { state } = play(...history);
        const isAtRest = state.kind === 'completed' || state.kind === 'cancelled' || state.kind === 'needsAttention';
        expect(timeLimitMs(state) === undefined).toBe(isAtRest);
      }),
    );
  });

  it('takes every deadline to an end or to a person', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { state } = play(...history, deadlinePassed, deadlinePassed, deadlinePassed);
        expect(['completed', 'cancelled', 'needsAttention']).toContain(state.kind);
      }),
    );
  });
});
