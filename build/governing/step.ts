import { type Learned, type Net, size } from './net.ts'

const firstKept = 0.9
const secondKept = 0.999
const tiny = 1e-8

/** One step of every number against its slope (Adam), which is then nought again. Of the words only those touched move. */
export function stepBy(net: Net, pace: number, times: number, touched: ReadonlySet<number>): void {
  const reach = (pace * Math.sqrt(1 - secondKept ** times)) / (1 - firstKept ** times)
  for (const place of touched) move(net.words, place * size, (place + 1) * size, reach)
  const { words: _, ...rest } = net
  for (const part of Object.values(rest)) move(part, 0, part.value.length, reach)
}

function move({ value, slope, first, second }: Learned, from: number, to: number, reach: number): void {
  for (let at = from; at < to; at++) {
    const by = slope[at] ?? 0
    const one = firstKept * (first[at] ?? 0) + (1 - firstKept) * by
    const two = secondKept * (second[at] ?? 0) + (1 - secondKept) * by * by
    first[at] = one
    second[at] = two
    value[at] = (value[at] ?? 0) - (reach * one) / (Math.sqrt(two) + tiny)
    slope[at] = 0
  }
}
