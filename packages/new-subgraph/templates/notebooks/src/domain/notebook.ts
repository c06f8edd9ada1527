import type { Id } from '@agora/subgraph-kit/ids';

export type NotebookId = Id<'ntb'>;
export type OwnerId = Id<'usr'>;

export interface Notebook {
  readonly id: NotebookId;
  readonly ownerId: OwnerId;
  readonly title: string;
  /** Grows with each change. */
  readonly version: number;
  readonly createdAt: Date;
}

export interface UnusableTitle {
  readonly kind: 'unusableTitle';
  readonly maxLength: number;
}

export interface Conflict {
  readonly kind: 'conflict';
  readonly currentVersion: number;
}

const MAX_TITLE_LENGTH = 200;

export function newNotebook({
  title,
  ...notebook
}: Omit<Notebook, 'version'>): { readonly kind: 'created'; readonly notebook: Notebook } | UnusableTitle {
  const usable = usableTitle(title);
  if (usable === undefined) return unusableTitle;
  return { kind: 'created', notebook: { ...notebook, title: usable, version: 1 } };
}

export function renameNotebook(
  notebook: Notebook,
  { expectedVersion, title }: { readonly expectedVersion: number; readonly title: string },
): { readonly kind: 'renamed'; readonly notebook: Notebook } | Conflict | UnusableTitle {
  if (notebook.version !== expectedVersion) return { kind: 'conflict', currentVersion: notebook.version };
  const usable = usableTitle(title);
  if (usable === undefined) return unusableTitle;
  return { kind: 'renamed', notebook: { ...notebook, title: usable, version: notebook.version + 1 } };
}

export function deleteNotebook(
  notebook: Notebook,
  { expectedVersion }: { readonly expectedVersion: number },
): { readonly kind: 'deleted'; readonly notebook: Notebook } | Conflict {
  return notebook.version === expectedVersion
    ? { kind: 'deleted', notebook }
    : { kind: 'conflict', currentVersion: notebook.version };
}

const unusableTitle: UnusableTitle = { kind: 'unusableTitle', maxLength: MAX_TITLE_LENGTH };

/** The title without blanks around it; undefined when it is none. */
function usableTitle(title: string): string | undefined {
  const trimmed = title.trim();
  return trimmed.length < 1 || trimmed.length > MAX_TITLE_LENGTH ? undefined : trimmed;
}
