export type OutletRegion = 'mainland' | 'taiwan' | 'hongkong' | 'macau' | 'overseas' | 'world';

/** A news outlet or agency. */
export interface Outlet {
  /** Stable, lower-case ASCII. */
  readonly id: string;
  /** The usual name in Simplified Chinese. */
  readonly hans: string;
  /** The usual name in Traditional Chinese, where it differs from `hans`. */
  readonly hant?: string;
  readonly en?: string;
  /** Other names, any script or language. */
  readonly aliases?: readonly string[];
  /** Those of its names that are also ordinary words or parts of them (天下, 上报, Time): in running text they count only inside 《》 or with a cue that calls for an outlet. */
  readonly collides?: readonly string[];
  /** Registrable domains or hosts (`bbc.com`), with a path prefix where only that part of the site is meant (`bbc.com/zhongwen`). */
  readonly domains?: readonly string[];
  /** Where it is at home; `overseas` for Chinese-language outlets elsewhere, `world` for all that publish in other languages. */
  readonly region: OutletRegion;
  /** The country a `world` outlet is named with (英国《卫报》), in Simplified Chinese. */
  readonly country?: string;
  /** The language it publishes in, as BCP 47, where its region would make one expect Chinese. */
  readonly language?: string;
}
