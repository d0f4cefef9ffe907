export type OutletRegion = 'mainland' | 'taiwan' | 'hongkong' | 'macau' | 'overseas' | 'world';

/** A news outlet or agency. */
export interface Outlet {
  /** Stable, lower-case ASCII. */
  readonly id: string;
  /** The usual name in Simplified Chinese. */
  readonly hans: string;
  /** The usual name in Traditional Chinese, where it is more than the character conversion of `hans`. */
  readonly hant?: string;
  readonly en?: string;
  /** Other names, any script or language. */
  readonly aliases?: readonly string[];
  /** Registrable domains or hosts (`bbc.com`), with a path prefix where only that part of the site is meant (`bbc.com/zhongwen`). */
  readonly domains?: readonly string[];
  readonly region: OutletRegion;
}
