/**
 * How likely two sets of times as unlike as these are, if there were no difference between them: the Mann–Whitney test,
 * two-sided, with ties, by its normal approximation (good from some twenty times on each side).
 */
export function mannWhitney(one: readonly number[], other: readonly number[]): number {
  const all = [...one.map((time) => ({ time, of: 0 })), ...other.map((time) => ({ time, of: 1 }))]
  all.sort((a, b) => a.time - b.time)
  const total = all.length
  let ranks = 0
  let ties = 0
  for (let at = 0; at < total; ) {
    let end = at
    while (end < total && all[end]?.time === all[at]?.time) end += 1
    const rank = (at + 1 + end) / 2
    for (let each = at; each < end; each += 1) if (all[each]?.of === 0) ranks += rank
    ties += (end - at) ** 3 - (end - at)
    at = end
  }
  const u = ranks - (one.length * (one.length + 1)) / 2
  const middle = (one.length * other.length) / 2
  const spread = Math.sqrt(((one.length * other.length) / 12) * (total + 1 - ties / (total * (total - 1))))
  return spread === 0 ? 1 : 2 * (1 - normal(Math.abs(u - middle) / spread))
}

/** The share of a normal distribution below so many spreads (Abramowitz and Stegun 26.2.17, exact to seven places). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const tail = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * tail
}
