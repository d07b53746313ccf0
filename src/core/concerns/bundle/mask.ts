/** A stretch of a text, in UTF-16 units, and what stands in its place. */
export type Mask = { readonly start: number; readonly end: number; readonly as: string }

/** A text with its masks in place. They must be in order and apart, as `apart` gives them. */
export function masked(text: string, masks: readonly Mask[]): string {
  let done = ''
  let at = 0
  for (const { start, end, as } of masks) {
    done += `${text.slice(at, start)}[${as}]`
    at = end
  }
  return done + text.slice(at)
}

/** Masks in order. Where two would overlap, one covers both, so that nothing between them is left standing. */
export function apart(masks: readonly Mask[]): readonly Mask[] {
  const done: Mask[] = []
  for (const mask of masks.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = done.at(-1)
    if (last === undefined || mask.start >= last.end) done.push(mask)
    else if (mask.end > last.end) done[done.length - 1] = { ...last, end: mask.end }
  }
  return done
}
