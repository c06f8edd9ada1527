import { describe, expect, it } from '@jest/globals';
import { rename, TEMPLATE } from './rename.ts';

const wishlists = { plural: 'wishlists', singular: 'wishlist', prefix: 'wsh' };
const boxes = { plural: 'boxes', singular: 'box', prefix: 'bxs' };

describe('renaming a template', () => {
  it.each([
    ["export const notebooks = newNotebook('notebook');", "export const wishlists = newWishlist('wishlist');"],
    ['type NotebookConnection', 'type WishlistConnection'],
    ['renameNotebook.notebookId', 'renameWishlist.wishlistId'],
    ['create table notebook (', 'create table wishlist ('],
    ["Id<'ntb'>, ntb_01j9", "Id<'wsh'>, wsh_01j9"],
    ['src/adapters/postgres-notebook-store.ts', 'src/adapters/postgres-wishlist-store.ts'],
  ])('makes of %j %j', (template, renamed) => {
    expect(rename(template, wishlists)).toBe(renamed);
  });

  it('takes the plural for what it is, not for a singular and an s', () => {
    expect(rename('notebooks: Notebooks, notebook', boxes)).toBe('boxes: Boxes, box');
  });

  it('puts the right article before a vowel, and leaves others alone', () => {
    const ideas = { plural: 'ideas', singular: 'idea', prefix: 'ide' };
    expect(rename('A notebook is a note, a notebook and a NotebookStore.', ideas)).toBe(
      'An idea is a note, an idea and a IdeaStore.',
    );
  });

  it('leaves what only looks alike', () => {
    expect(rename("gantb_1 'xntb' intbl", wishlists)).toBe("gantb_1 'xntb' intbl");
  });

  it('changes nothing for the names that a template has', () => {
    const text = "A notebook of notebooks, Notebook, 'ntb'";
    expect(rename(text, TEMPLATE)).toBe(text);
  });
});
