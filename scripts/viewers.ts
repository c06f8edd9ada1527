import { newId } from '@agora/subgraph-kit/ids';
import { GUEST, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { PARTNER_SCOPES } from '../subgraphs/auth/src/domain/api-key.ts';
import { GUEST_SCOPES, ROLES, scopesOf, type Role } from '../subgraphs/auth/src/domain/roles.ts';

// Who may come, with the scopes that they have by default.

export const guestWithSession: Viewer = { ...GUEST, guestId: newId('gst'), scopes: GUEST_SCOPES };

export const signedIn: readonly (Viewer & { readonly roles: readonly [Role] })[] = ROLES.map((role) => ({
  ...GUEST,
  subject: newId('usr'),
  roles: [role],
  scopes: scopesOf([role]),
}));

/** A key that was given everything that a key may be given. */
export const partner: Viewer = { ...GUEST, roles: ['partner'], scopes: PARTNER_SCOPES };

/** What services do in their own name. For anything else they ask in a customer's, with no more than the customer's scopes. */
export const service: Viewer = { ...GUEST, roles: ['service'], scopes: ['api-keys:verify'] };
