/** A stretch of a text, in UTF-16 units, and what stands in its place. */
export type Mask = { readonly start: number; readonly end: number; readonly as: string }

/** A text with its masks in place. They must be in order and apart, as `masksFor` gives them. */
export function masked(text: string, masks: readonly Mask[]): string {
  let done = ''
  let at = 0
  for (const { start, end, as } of masks) {
    done += `${text.slice(at, start)}[${as}]`
    at = end
  }
  return done + text.slice(at)
}
