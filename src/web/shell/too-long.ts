import type { Problems } from './problems.tsx'

/** As many characters as a form brings at all. A field is read whole: what does not fit is said, and never cut off. */
export const wholeForm = 2_000_000

/** How much fits into one box, and what to do with more; where nothing is said, to say it in fewer words. */
export type Room = number | { readonly atMost: number; readonly instead: string }

/** What is longer than its box takes, by its field: by how much, and what to do. */
export function tooLong(
  typed: Readonly<Record<string, string>>,
  rooms: Readonly<Record<string, Room>>,
): Record<string, string> & Problems {
  return Object.fromEntries(
    Object.entries(rooms).flatMap(([name, room]) => {
      const { atMost, instead } = typeof room === 'number' ? { atMost: room, instead: 'Say it in fewer words.' } : room
      const over = (typed[name] ?? '').length - atMost
      return over > 0 ? [[name, `${lettersInWords(over)} too many to fit here. ${instead}`]] : []
    }),
  )
}

/** `One letter`, `1,204 letters`. */
export function lettersInWords(count: number): string {
  return count === 1 ? 'One letter' : `${count.toLocaleString('en-GB')} letters`
}
