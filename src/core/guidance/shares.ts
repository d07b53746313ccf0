/** Likenesses, likeliest first, as shares of one: each falls with how far it stands behind the first. */
export function sharesOf(likenesses: readonly number[], falling: number): readonly number[] {
  const raised = likenesses.map((likeness) => Math.exp((likeness - (likenesses[0] ?? 0)) / falling))
  const whole = raised.reduce((sum, each) => sum + each, 0)
  return raised.map((each) => each / whole)
}
