/** A store and its indexes, as a migration leaves them. */
export interface StoreShape {
  readonly keyPath: string | readonly string[];
  readonly indexes: Readonly<
    Record<string, { readonly keyPath: string | readonly string[]; readonly multiEntry?: boolean }>
  >;
}

/**
 * One step of the store's shape. Pure: `records` says what an old record of each store becomes and knows nothing of the database, so that every step
 * can be tested on a frozen example of the old data. A step is never changed once it was released.
 */
export interface Migration {
  readonly version: number;
  /** Stores that are made in this step. */
  readonly stores: Readonly<Record<string, StoreShape>>;
  /** Indexes that are added to stores there are. */
  readonly indexes: Readonly<Record<string, StoreShape['indexes']>>;
  /** By store: what each record becomes. */
  readonly records: Readonly<Record<string, (old: Readonly<Record<string, unknown>>) => Record<string, unknown>>>;
}
