/** Scores as shares of one: each grows with its score. */
export function shareOut(scores: Float64Array): Float64Array {
  const most = scores.reduce((best, each) => Math.max(best, each), Number.NEGATIVE_INFINITY)
  const raised = scores.map((score) => Math.exp(score - most))
  const whole = raised.reduce((sum, each) => sum + each, 0)
  return raised.map((each) => each / whole)
}
