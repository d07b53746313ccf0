/** Words drawn in one go, with where they stand (from the bottom left, in points). */
export type Piece = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** A run of words on one line without a wide gap. */
export type Segment = { readonly text: string; readonly x: number; readonly right: number }
export type Line = { readonly segments: readonly Segment[]; readonly x: number; readonly y: number; readonly size: number }
export type Page = { readonly number: number; readonly lines: readonly Line[]; readonly columns: number; readonly top: number; readonly bottom: number }

type Frame = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** The lines of a page in reading order: a second column follows the first. */
export function linesOfPage(number: number, pieces: readonly Piece[], frame: Frame): Page {
  const lines = linesOf(pieces)
  const gutter = gutterOf(lines, frame)
  const inOrder =
    gutter === undefined
      ? lines
      : [(line: Segment) => line.right <= gutter, (line: Segment) => line.right > gutter].flatMap((side) =>
          lines.flatMap((line) => lineWith(line, line.segments.filter(side))),
        )
  return { number, lines: inOrder, columns: gutter === undefined ? 1 : 2, top: frame.top, bottom: frame.bottom }
}

function lineWith(line: Line, segments: readonly Segment[]): Line[] {
  return segments[0] === undefined ? [] : [{ ...line, segments, x: segments[0].x }]
}

function linesOf(pieces: readonly Piece[]): Line[] {
  const sorted = pieces.filter((piece) => piece.text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x)
  const rows: Piece[][] = []
  for (const piece of sorted) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && Math.abs(first.y - piece.y) < Math.max(2, first.size * 0.35)) row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => {
    const inRow = row.sort((a, b) => a.x - b.x)
    const size = Math.max(...inRow.map((piece) => piece.size))
    const segments = segmentsOf(inRow, size)
    return { segments, x: segments[0]?.x ?? 0, y: row[0]?.y ?? 0, size }
  })
}

function segmentsOf(row: readonly Piece[], size: number): Segment[] {
  const segments: Segment[] = []
  for (const piece of row) {
    const last = segments.at(-1)
    const gap = last ? piece.x - last.right : 0
    const right = piece.x + piece.width
    if (last && gap < size * 1.1) {
      const space = gap > size * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(piece.text) ? ' ' : ''
      segments[segments.length - 1] = { text: last.text + space + piece.text, x: last.x, right }
    } else segments.push({ text: piece.text, x: piece.x, right })
  }
  return segments
}

/** A strip near the middle that next to no line crosses, with running text on both sides of it. */
function gutterOf(lines: readonly Line[], frame: Frame): number | undefined {
  const width = frame.right - frame.left
  const inner = lines.filter((line) => line.y < frame.top - 60 && line.y > frame.bottom + 60)
  if (inner.length < 12) return undefined
  for (let share = 0.42; share <= 0.58; share += 0.01) {
    const x = frame.left + width * share
    const crossing = inner.filter((line) => line.segments.some((each) => each.x < x - 3 && each.right > x + 3)).length
    const left = inner.filter((line) => line.segments.some((each) => each.right <= x + 3 && each.right - each.x > width * 0.22)).length
    const right = inner.filter((line) => line.segments.some((each) => each.x >= x - 3 && each.right - each.x > width * 0.22)).length
    if (crossing <= inner.length * 0.06 && left >= 8 && right >= 5) return x
  }
  return undefined
}
