import { AppError } from '@agora/subgraph-kit/errors';
import { createInternalVerifier, INTERNAL_TOKEN_HEADER } from '@agora/subgraph-kit/identity/internal-token';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { GATEWAY_AUDIENCE } from '@agora/subgraph-kit/supergraph-client';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface CartLine {
  readonly variantId: string;
  readonly shopId: string;
  readonly sku: string;
  readonly title: string;
  readonly quantity: number;
  readonly unitPriceMinor: number;
  readonly currency: string;
  readonly isPurchasable: boolean;
  /** Null as inventory answers for a variant that it has not heard of. */
  readonly available: number | null;
  readonly taxClass: 'STANDARD' | 'REDUCED' | 'ZERO';
  /** What the voucher of the cart takes off; absent where it is not for the line. */
  readonly discountMinor?: number;
  /** Whether it has no price in the currency of the cart. */
  readonly isSoldElsewhereOnly?: boolean;
}

export interface CartVoucher {
  readonly id: string;
  readonly code: string;
  readonly isFreeShipping?: boolean;
  readonly problem?: string;
}

export interface CustomersAddress {
  readonly id: string;
  readonly ownerId: string;
  readonly country: string;
}

export interface Cart {
  readonly id: string;
  readonly ownerId: string;
  readonly version: number;
  readonly lines: readonly CartLine[];
  readonly voucher?: CartVoucher;
}

/** The gateway as a checkout sees it: quotes carts to their owners, on the word of orders. */
export interface FakeGatewayLane {
  readonly url: string;
  /** For whom each quote was asked. */
  readonly askedFor: readonly Viewer[];
  /** Tokens signed with these keys are believed. */
  trust(publicKeys: string): void;
  put(cart: Cart): void;
  putAddress(address: CustomersAddress): void;
  /** Answers with HTTP 503 and no JSON, as a proxy does whose gateway is gone. */
  breakDown(isDown: boolean): void;
  stop(): Promise<void>;
}

export async function startFakeGatewayLane(): Promise<FakeGatewayLane> {
  const carts = new Map<string, Cart>();
  const addresses = new Map<string, CustomersAddress>();
  const askedFor: Viewer[] = [];
  const keySets: string[] = [];
  let isDown = false;

  const verify = async (token: string | undefined, body: string): Promise<Viewer> => {
    for (const publicKeys of keySets) {
      const verifier = createInternalVerifier({ publicKeys, audience: GATEWAY_AUDIENCE, issuers: ['orders'] });
      const identity = await verifier.verify(token, body).catch(() => undefined);
      if (identity?.isBoundToBody === true) return identity.viewer;
    }
    throw new AppError('UNAUTHENTICATED', 'not a token of orders for this body');
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await text(request);
    if (isDown) {
      response.writeHead(503).end('<html>');
      return;
    }
    response.setHeader('content-type', 'application/json');
    try {
      const viewer = await verify(String(request.headers[INTERNAL_TOKEN_HEADER]), body);
      askedFor.push(viewer);
      const { variables } = JSON.parse(body) as { variables: { cartId: string; addressId?: string } };
      const cart = carts.get(variables.cartId);
      const address = addresses.get(variables.addressId ?? '');
      response.end(
        JSON.stringify({
          data: {
            cart: cart !== undefined && cart.ownerId === viewer.subject ? toAnswer(cart) : null,
            ...(variables.addressId !== undefined && {
              address: address !== undefined && address.ownerId === viewer.subject ? toAddressAnswer(address) : null,
            }),
          },
        }),
      );
    } catch (error) {
      const { message, code } = error as AppError;
      response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
    }
  };

  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    askedFor,
    trust: (publicKeys) => void keySets.push(publicKeys),
    put: (cart) => void carts.set(cart.id, cart),
    putAddress: (address) => void addresses.set(address.id, address),
    breakDown(next) {
      isDown = next;
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

const toAnswer = ({ id, version, lines, voucher }: Cart) => ({
  id,
  version,
  lines: lines.map((line) => {
    const price = { minorUnits: String(line.unitPriceMinor), currency: line.currency };
    return {
      quantity: line.quantity,
      unitPrice: line.isSoldElsewhereOnly === true ? null : price,
      variant: {
        id: line.variantId,
        sku: line.sku,
        title: line.title,
        isPurchasable: line.isPurchasable,
        price,
        product: { taxClass: line.taxClass, shop: { id: line.shopId } },
        availability: line.available === null ? null : { available: line.available },
      },
    };
  }),
  discount: voucher === undefined ? null : toDiscountAnswer(voucher, lines),
});

const toDiscountAnswer = ({ id, code, isFreeShipping = false, problem }: CartVoucher, lines: readonly CartLine[]) => ({
  code,
  voucher: { id },
  lines: lines.flatMap(({ variantId, discountMinor, currency }) =>
    discountMinor === undefined
      ? []
      : { variant: { id: variantId }, amount: { minorUnits: String(discountMinor), currency } },
  ),
  isFreeShipping,
  problem: problem ?? null,
});

const toAddressAnswer = ({ country }: CustomersAddress) => ({
  recipientName: 'Ada Lovelace',
  company: null,
  lines: ['12 St James Square'],
  city: 'London',
  region: null,
  postalCode: 'SW1Y 4JH',
  country,
  phone: null,
});
