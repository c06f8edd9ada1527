// graphql-shield 7.6.5's ESM build imports `isUndefined` from 'node:util', which Node 23 removed, so it cannot be
// imported; its CommonJS build calls the same function at request time. Put the function back, then load the CommonJS
// build. `applyMiddleware` must come from the same build: it recognises a shield by `instanceof`.
import { createRequire } from 'node:module';
import type * as Middleware from 'graphql-middleware';
import type * as Shield from 'graphql-shield';

const load = createRequire(import.meta.url);
const util = load('node:util') as { isUndefined?: (value: unknown) => boolean };
util.isUndefined ??= (value) => value === undefined;

export const { applyMiddleware } = load('graphql-middleware') as typeof Middleware;
export const { shield, rule, allow, deny, chain, race } = load('graphql-shield') as typeof Shield;
