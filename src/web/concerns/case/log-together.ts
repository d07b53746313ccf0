import type { CaseLogRow } from '../../../storage/concerns/case-log.ts'

/** Lines of a case's record of one sort, one after the other by the same person: the newest, how many, and since when. */
export type LogTogether = { readonly line: CaseLogRow; readonly times: number; readonly since: Date }

/** Whoever works on a case opens it again and again: what was done in a row by one person stands as one line. */
export function together(lines: readonly CaseLogRow[]): readonly LogTogether[] {
  const runs: LogTogether[] = []
  for (const line of lines) {
    const last = runs.at(-1)
    if (last && last.line.actor === line.actor && last.line.verb === line.verb)
      runs[runs.length - 1] = { ...last, times: last.times + (line.times ?? 1), since: line.since ?? line.at }
    else runs.push({ line, times: line.times ?? 1, since: line.since ?? line.at })
  }
  return runs
}
