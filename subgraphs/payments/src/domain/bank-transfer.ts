import type { Payment, PaymentId } from './payment.ts';

/** Where customers transfer money to. */
export interface BankAccount {
  readonly accountHolder: string;
  readonly iban: string;
  readonly bic?: string;
}

/** What a customer needs to make a transfer, and support to find its payment again. */
export interface TransferInstructions extends BankAccount {
  readonly reference: string;
}

/** Why a bank transfer is refused that has no account to go to. */
export const NO_BANK_ACCOUNT = 'bankTransferUnavailable';

export const transferInstructionsOf = (
  { id, method, state }: Payment,
  account: BankAccount | undefined,
): TransferInstructions | undefined =>
  account !== undefined && method.kind === 'bankTransfer' && state.status === 'awaitingMoney'
    ? { ...account, reference: transferReferenceOf(id) }
    : undefined;

/** The last characters of an id are random, and banks carry no underscore. Ten of them are few enough to type. */
export const REFERENCE_LENGTH = 10;

const transferReferenceOf = (id: PaymentId): string => id.slice(-REFERENCE_LENGTH).toUpperCase();

/** How a bank's statement is compared with references: as the ids have them, whatever a hand has made of their letters. */
export const readStatement = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .replaceAll('o', '0')
    .replaceAll(/[il]/g, '1');

/** Whether an IBAN, without spaces, has the form of one and its check digits fit (ISO 13616, ISO 7064 MOD 97-10). */
export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text)) return false;
  const digits = (text.slice(4) + text.slice(0, 4)).replaceAll(/[A-Z]/g, (letter) => String(parseInt(letter, 36)));
  return BigInt(digits) % 97n === 1n;
}
