const minute = 60_000

/** How long a key rests after so many wrong passphrases in a row: three are free, then it takes longer each time. */
function restsFor(wrong: number): number {
  if (wrong < 3) return 0
  return Math.min(2 ** (wrong - 3), 60) * minute
}

/** Until when nobody can try; nothing where they can now. A right one in that time is not looked at either. */
export function restsUntil(tries: { readonly wrong: number; readonly last: Date | null }, now: Date): Date | null {
  if (tries.last === null) return null
  const until = new Date(tries.last.getTime() + restsFor(tries.wrong))
  return until > now ? until : null
}

/** After so long without use an open key shuts by itself. */
export const idleMinutes = 30

export function isIdle(usedAt: Date, now: Date): boolean {
  return now.getTime() - usedAt.getTime() > idleMinutes * minute
}
