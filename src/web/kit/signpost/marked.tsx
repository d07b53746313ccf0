import type { JSX } from 'preact'
import type { Words } from '../words.ts'

/** A stretch of a text, in UTF-16 units, and what its finding says of it. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly verdict: 'stop' | 'ask' | 'advise'
}

const weight = { stop: 3, ask: 2, advise: 1 } as const

/** A text with its findings marked in it. Where two overlap, the graver keeps the words they share. */
export function Marked({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }): JSX.Element {
  const edges = new Set([0, text.length])
  for (const { start, end } of marks) edges.add(within(text, start)).add(within(text, end))
  const cuts = [...edges].sort((a, b) => a - b)
  const pieces = cuts.slice(1).map((end, at): Words => {
    const start = cuts[at] ?? 0
    const piece = text.slice(start, end)
    const over = marks.filter((mark) => mark.start < end && mark.end > start)
    const gravest = over.sort((a, b) => weight[b.verdict] - weight[a.verdict])[0]
    return gravest === undefined ? piece : <mark class={gravest.verdict}>{piece}</mark>
  })
  return <>{pieces}</>
}

const within = (text: string, at: number): number => Math.min(Math.max(at, 0), text.length)
