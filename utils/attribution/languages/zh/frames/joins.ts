/** What joins a second cue to the one before. */
const JOINED = /(?:并|并且|又|亦|也|还|更|再|另|另外|且|而且|同时|续|及|以及|但|但也|惟|只|仅|则|随后|最后|其后)$/;
/** True where what stands before a second cue ends with what joins it to the one before. */
export const isJoined = (before: string): boolean => JOINED.test(before.trimEnd());

/** What turns from one's words to one's next verb: 他透露X，但坦言Y. */
const TURNS = /^(?:但是?|惟|不过|然而|唯)[也亦又就仍]?$/;
/** True where what stands before a second cue sets it against the one before. */
export const isTurned = (before: string): boolean => TURNS.test(before.trim());

/** What adds another point to one's own. */
export const ADDS_ON = /^(?:并|而)?(?:又|亦|续|再)/;
