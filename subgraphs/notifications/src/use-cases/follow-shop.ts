import type { Shop, ShopId, ShopNews } from '../domain/followed.ts';
import type { Dependencies } from './dependencies.ts';
import type { Following } from './follow.ts';
import { notify } from './notify.ts';

/** What messages that name nothing but the shop tell of it: its owner is to know. */
export const shopsOf = (dependencies: Dependencies): Following<ShopId, Shop, ShopNews> => ({
  store: dependencies.shops,
  tell: ({ ownerId, name }, { causedBy, news }) =>
    notify(dependencies, { causedBy, recipient: ownerId, content: { ...news, shop: name } }),
});
