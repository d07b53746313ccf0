/** Words drawn in one go, with where they stand (from the bottom left, in points). */
export type Piece = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** A run of words on one line without a wide gap. */
export type Segment = { readonly text: string; readonly x: number; readonly right: number; readonly size: number }
export type Line = {
  readonly segments: readonly Segment[]
  readonly x: number
  readonly y: number
  readonly size: number
}
export type Page = {
  readonly number: number
  readonly lines: readonly Line[]
  readonly columns: number
  readonly top: number
  readonly bottom: number
}

type Frame = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** The lines of a page in reading order: a second column follows the first. */
export function linesOfPage(number: number, pieces: readonly Piece[], frame: Frame): Page {
  const lines = linesOf(pieces)
  const gutter = gutterOf(lines, frame)
  const inOrder =
    gutter === undefined
      ? lines
      : [
          (each: Segment) => each.x + each.right < gutter * 2,
          (each: Segment) => each.x + each.right >= gutter * 2,
        ].flatMap((side) => lines.flatMap((line) => lineWith(line, line.segments.filter(side))))
  return { number, lines: inOrder, columns: gutter === undefined ? 1 : 2, top: frame.top, bottom: frame.bottom }
}

function lineWith(line: Line, segments: readonly Segment[]): Line[] {
  const [first] = segments
  return first === undefined
    ? []
    : [{ ...line, segments, x: first.x, size: Math.max(...segments.map((each) => each.size)) }]
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
      segments[segments.length - 1] = {
        text: last.text + space + piece.text,
        x: last.x,
        right,
        size: Math.max(last.size, piece.size),
      }
    } else segments.push({ text: piece.text, x: piece.x, right, size: piece.size })
  }
  return segments
}

/** The strip near the middle that the fewest lines cross, where there is running text on both sides of it. */
function gutterOf(lines: readonly Line[], frame: Frame): number | undefined {
  const width = frame.right - frame.left
  const inner = lines.filter((line) => line.y < frame.top - 60 && line.y > frame.bottom + 60)
  if (inner.length < 12) return undefined
  const running = (segment: Segment) => segment.right - segment.x > width * 0.22
  const candidates = Array.from({ length: 33 }, (_, at) => {
    const x = frame.left + width * (0.42 + at * 0.005)
    const across = (each: Segment) => each.x < x - 3 && each.right > x + 3
    const crossing = inner.filter((line) => line.segments.some(across)).length
    const left = inner.filter((line) => line.segments.some((each) => each.right <= x + 3 && running(each))).length
    const right = inner.filter((line) => line.segments.some((each) => each.x >= x - 3 && running(each))).length
    return { x, crossing, both: left >= 8 && right >= 5 }
  })
  const best = candidates.filter(({ both }) => both).sort((a, b) => a.crossing - b.crossing)[0]
  return best && best.crossing <= inner.length * 0.06 ? best.x : undefined
}
