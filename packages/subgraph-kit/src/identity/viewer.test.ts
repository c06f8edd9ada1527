import { describe, expect, it } from '@jest/globals';
import { newId } from '../ids.ts';
import { GUEST, hasScope, isMemberOf, ownerOf, subjectOf, type Viewer } from './viewer.ts';

describe('a viewer', () => {
  const shop = newId('shp');
  const viewer: Viewer = { subject: newId('usr'), roles: [], scopes: ['stock:read'], shopIds: [shop] };

  it('is somebody, unless it is a guest', () => {
    expect(subjectOf(viewer)).toBe(viewer.subject);
    expect(() => subjectOf(GUEST)).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }));
  });

  it('owns what it makes, as a guest with a session, too, who is nobody that has signed in', () => {
    const guest: Viewer = { ...GUEST, guestId: newId('gst') };
    expect([ownerOf(viewer), ownerOf(guest)]).toEqual([viewer.subject, guest.guestId]);
    expect(() => subjectOf(guest)).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }));
    expect(() => ownerOf(GUEST)).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }));
  });

  it('has the scopes and shops that it was given, and no other', () => {
    expect([hasScope(viewer, 'stock:read'), hasScope(viewer, 'stock')]).toEqual([true, false]);
    expect([isMemberOf(viewer, shop), isMemberOf(viewer, newId('shp'))]).toEqual([true, false]);
  });
});
