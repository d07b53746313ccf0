import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const tokens = new Map(
  [
    ...readFileSync(new URL('./tokens.css', import.meta.url), 'utf8').matchAll(
      /--([\w-]+): light-dark\((#\w+), (#\w+)\)/g,
    ),
  ].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
)

/** WCAG 2.2, relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function between(one: string, other: string, look: 'light' | 'dark'): number {
  const [a, b] = [tokens.get(one), tokens.get(other)]
  if (a === undefined || b === undefined) throw new Error(`There is no colour ${a === undefined ? one : other}.`)
  return contrast(a[look], b[look])
}

/** Which words stand on which grounds. 4.5 to 1 by WCAG 1.4.3, whatever their size. */
const words: readonly (readonly [string, readonly string[]])[] = [
  ['ink', ['paper', 'sheet', 'needs-wash', 'stop-wash', 'kept-wash', 'post-wash']],
  ['ink-soft', ['paper', 'sheet', 'needs-wash', 'stop-wash', 'kept-wash', 'post-wash']],
  ['post', ['paper', 'sheet', 'needs-wash', 'stop-wash', 'kept-wash', 'post-wash']],
  ['post-strong', ['paper', 'sheet', 'needs-wash', 'stop-wash', 'kept-wash', 'post-wash']],
  ['post-ink', ['post', 'post-strong']],
  ['stop', ['paper', 'sheet', 'stop-wash']],
  ['stop-strong', ['stop-wash']],
  ['stop-ink', ['stop', 'stop-strong']],
  ['kept', ['paper', 'sheet', 'kept-wash']],
  ['needs-ink', ['paper', 'sheet', 'needs-wash']],
]

/** Edges of what is pressed or typed in, and marks that mean something. 3 to 1 by WCAG 1.4.11. */
const edges: readonly (readonly [string, readonly string[]])[] = [
  ['edge', ['paper', 'sheet']],
  ['post', ['paper', 'sheet', 'post-wash']],
  ['stop', ['paper', 'sheet', 'stop-wash']],
  ['kept', ['paper', 'kept-wash']],
]

describe.each(['light', 'dark'] as const)('in %s', (look) => {
  it('all words stand out from their ground at least 4.5 to 1', () => {
    const faint = words.flatMap(([over, grounds]) =>
      grounds.filter((ground) => between(over, ground, look) < 4.5).map((ground) => `${over} on ${ground}`),
    )
    expect(faint).toEqual([])
  })

  it('all edges stand out at least 3 to 1', () => {
    const faint = edges.flatMap(([over, grounds]) =>
      grounds.filter((ground) => between(over, ground, look) < 3).map((ground) => `${over} on ${ground}`),
    )
    expect(faint).toEqual([])
  })

  it('the focus shows on every ground: one of its two colours stands out 3 to 1', () => {
    const grounds = ['paper', 'sheet', 'post', 'stop', 'needs-wash', 'stop-wash', 'kept-wash', 'post-wash']
    const hidden = grounds.filter(
      (ground) => Math.max(between('focus', ground, look), between('focus-edge', ground, look)) < 3,
    )
    expect(hidden).toEqual([])
    expect(between('focus', 'focus-edge', look)).toBeGreaterThan(3)
  })
})
