const day = 86_400_000

function firstThursdayInMay(year: number): number {
  const may = Date.UTC(year, 4, 1)
  return may + ((11 - new Date(may).getUTCDay()) % 7) * day
}

/** Notice of an ordinary election is given 25 working days before it; with Easter between, that is six weeks at most. */
const noticeAtMost = 42

/**
 * Whether a day lies in the weeks before polling at the ordinary local elections in England: the first Thursday in May
 * (Representation of the People Act 1983, section 37). Elections called at other times are not known here.
 */
export function isBeforeElection(on: string): boolean {
  const then = Date.parse(`${on}T00:00:00Z`)
  if (Number.isNaN(then)) return false
  const polling = firstThursdayInMay(new Date(then).getUTCFullYear())
  return then <= polling && polling - then <= noticeAtMost * day
}
