export const base: Record<string, unknown>;
export const withStores: Record<string, unknown>;
