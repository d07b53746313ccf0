import type { ReadingRoute, ReadingStep } from '../../core/posts/reading-route.ts'

export const stepWords: Readonly<Record<ReadingStep, { readonly button: string; readonly reads: string }>> = {
  colleague: { button: 'Send to a colleague to read', reads: 'A colleague who did not write it reads and agrees' },
  headteacher: { button: 'Send to the headteacher to agree', reads: 'The headteacher agrees, or whoever stands in' },
}

/** What the main button does, in the words of this school's way. */
export function putForwardWords(route: ReadingRoute): string {
  const first = route.steps[0]
  if (first) return stepWords[first].button
  return route.overseen ? 'Send: the other posters are told' : 'Send'
}

/** The steps after writing, in order, as sentences. */
export function wayInWords(route: ReadingRoute, noticeMinutes: number): readonly string[] {
  const reading = route.steps.map((step) => stepWords[step].reads)
  if (route.overseen) {
    return [
      ...reading,
      `The other approved posters and the headteacher are told, and can hold it for ${noticeMinutes} minutes`,
    ]
  }
  return reading
}
