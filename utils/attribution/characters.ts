/** A set of UTF-16 code units, one bit each. Asking it costs a tenth of a regular expression or a `Set` of one-character strings, which need a string for each character of the text. */
export class Characters {
  readonly #bits = new Uint32Array(0x800);

  /** `members` are single characters, `ranges` pairs of them, both ends included. */
  constructor(members: string, ...ranges: readonly string[]) {
    for (let i = 0; i < members.length; i++) this.#add(members.charCodeAt(i));
    for (const range of ranges) this.#addRange(range.charCodeAt(0), range.charCodeAt(1));
  }

  #add(unit: number): void {
    this.#bits[unit >> 5] = (this.#bits[unit >> 5] as number) | (1 << (unit & 31));
  }

  /** A word of bits at a time where it can: a range may hold most of all characters. */
  #addRange(first: number, last: number): void {
    for (let unit = first; unit <= last; ) {
      if ((unit & 31) === 0 && unit + 31 <= last) {
        this.#bits[unit >> 5] = 0xffffffff;
        unit += 32;
      } else this.#add(unit++);
    }
  }

  /** True where `text` has one of them at `position`; false outside the text. */
  in(text: string, position: number): boolean {
    if (position < 0 || position >= text.length) return false;
    const unit = text.charCodeAt(position);
    return (((this.#bits[unit >> 5] as number) >>> (unit & 31)) & 1) === 1;
  }
}

/** What `\s` stands for in a regular expression. */
export const SPACES =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
