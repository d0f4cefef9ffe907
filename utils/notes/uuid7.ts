/** The last time and counter given out, so that ids made within one millisecond still sort in the order they were made. */
let last = { time: 0, counter: 0 };

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/**
 * A new UUID version 7 (RFC 9562): 48 bits of Unix milliseconds, a 12-bit counter, 62 random bits. Ids made by one context sort in the order they were made,
 * also when the clock goes back. `now` in milliseconds since 1970.
 */
export function uuid7(now: number = Date.now()): string {
  const time = Math.max(now, last.time);
  const counter = time === last.time ? last.counter + 1 : Math.floor(Math.random() * 0x800);
  last = counter > 0xfff ? { time: time + 1, counter: 0 } : { time, counter };
  const random = crypto.getRandomValues(new Uint8Array(8));
  const tail = Array.from(random, (byte, at) => hex(at === 0 ? (byte & 0x3f) | 0x80 : byte, 2)).join('');
  const head = hex(last.time, 12);
  return `${head.slice(0, 8)}-${head.slice(8)}-7${hex(last.counter, 3)}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}
