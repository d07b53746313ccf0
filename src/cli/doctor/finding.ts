/** One line of the doctor's report. `todo` says what to do about it; `usable` is false when Signpost cannot run so. */
export type Finding = { what: string; how: string; todo?: string; usable: boolean }

export const good = (what: string, how: string): Finding => ({ what, how, usable: true })
export const look = (what: string, how: string, todo: string): Finding => ({ what, how, todo, usable: true })
export const bad = (what: string, how: string, todo: string): Finding => ({ what, how, todo, usable: false })

/** As it is printed: a mark, what it is, how it is, and on the next line what to do. */
export function written({ what, how, todo, usable }: Finding): string {
  const mark = usable ? (todo === undefined ? 'ok  ' : 'look') : 'STOP'
  const first = `${mark}  ${what.padEnd(14)}${how}`
  return todo === undefined ? first : `${first}\n${' '.repeat(20)}${todo}`
}
