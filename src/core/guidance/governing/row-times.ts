/** What one row of weights makes of what a question comes to inside. Where a row has a bias, it stands last in it. */
export function rowTimes(rows: Float32Array, row: number, inside: Float32Array, withBias: boolean): number {
  const size = inside.length
  const from = row * (withBias ? size + 1 : size)
  let sum = withBias ? (rows[from + size] ?? 0) : 0
  for (let n = 0; n < size; n++) sum += (inside[n] ?? 0) * (rows[from + n] ?? 0)
  return sum
}
