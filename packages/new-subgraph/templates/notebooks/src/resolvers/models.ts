import type { Notebook, OwnerId } from '../domain/notebook.ts';

export type NotebookModel = Notebook;

export interface UserModel {
  readonly id: OwnerId;
}
