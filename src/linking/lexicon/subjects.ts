/** Subjects that rules know by name. */

/** Who spoke on the call that began the negotiation. */
export const ministers = new Set(['nguyen-hong-dien', 'jamieson-greer']);
/** Who spoke on the other one. */
export const leaders = new Set(['to-lam', 'donald-trump']);
/** Which call each pair of speakers made. */
export const callOf = { ministers: 'launch-call', leaders: 'lam-trump-call' } as const;
/** The two rates of duty. */
export const rates = ['us-tariff-46', 'us-tariff-10'];
/** Rounds by the class that names them. */
export const roundOf = { 'round.first': 'first-round', 'round.second': 'second-round' } as const;
/** Rounds by an ordinal that stands apart. */
export const roundOfOrdinal = { 'ordinal.first': 'first-round', 'ordinal.second': 'second-round' } as const;
