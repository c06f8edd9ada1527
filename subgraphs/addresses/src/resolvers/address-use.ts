import type { AddressUse as Use } from '../domain/address.ts';
import type { AddressUse } from '../generated/schema.ts';

export const usesOf = (uses: readonly AddressUse[]): readonly Use[] => uses.map(useOf);

export function useOf(use: AddressUse): Use {
  switch (use) {
    case 'SHIPPING':
      return 'shipping';
    case 'BILLING':
      return 'billing';
  }
}

export function shownUse(use: Use): AddressUse {
  switch (use) {
    case 'shipping':
      return 'SHIPPING';
    case 'billing':
      return 'BILLING';
  }
}
