import { shuffle } from '../../../language/chance.ts'
import type { Features } from '../../../language/features.ts'
import type { WeighedColumns } from '../../../language/weighing.ts'
import { alikeSettings } from './alike-settings.ts'
import { featureFinder } from './features.ts'
import type { Lesson, Taught } from './lesson.ts'
import type { Column, Weights } from './weights.ts'

const usualRounds = 20
const pace = 0.3
/** How hard weights are drawn back to nought: more where a setting must be told from all others. */
const drag = { setting: 3e-3, value: 3e-4 } as const
const bias = 1

type Row = { readonly at: Int32Array; readonly by: Float32Array }

/**
 * Weighs the features of lessons by logistic regression, one column against the rest: whether a setting is spoken of,
 * and, among the sentences that answer it, which value. The same lessons always give the same weights.
 */
export function learn(lessons: readonly Lesson[], settings: readonly string[], rounds = usualRounds): Weights {
  const featuresOf = featureFinder()
  const features = lessons.map((lesson) => featuresOf(lesson.words))
  const places = placesOf(features)
  const rows = features.map((each) => rowOf(each, places))
  const values = valueColumns(lessons, settings)
  const columns: readonly Column[] = [...settings.map((setting) => ({ setting })), ...values]
  const table = new Table(places.size + 1, columns.length)
  const targets = lessons.map((lesson) => targetsOf(lesson, columns))
  const order = lessons.map((_, at) => at)
  const next = counter()
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next)
    for (const at of order) {
      const [row, target] = [rows[at], targets[at]]
      if (row && target) table.step(row, target)
    }
  }
  return table.weights([...places.keys()], columns)
}

/** Features that at least two lessons have; the last place is that of the bias. */
function placesOf(features: readonly Features[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const each of features) for (const name of each.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  const places = new Map<string, number>()
  for (const [name, count] of counts) if (count >= (name.includes('+') ? 4 : 2)) places.set(name, places.size)
  return places
}

function rowOf(features: Features, places: ReadonlyMap<string, number>): Row {
  const known = [...features].flatMap(([name, weight]) => {
    const at = places.get(name)
    return at === undefined ? [] : [[at, weight] as const]
  })
  return {
    at: Int32Array.from([...known.map(([at]) => at), places.size]),
    by: Float32Array.from([...known.map(([, weight]) => weight), bias]),
  }
}

function valueColumns(lessons: readonly Lesson[], settings: readonly string[]): Column[] {
  const seen = new Map(settings.map((setting) => [setting, new Set<string>()] as const))
  for (const { answers } of lessons)
    for (const [setting, value] of Object.entries(answers))
      for (const each of valuesOf(value)) seen.get(setting)?.add(each)
  return [...seen].flatMap(([setting, all]) => [...all].toSorted().map((value) => ({ setting, value })))
}

export function valuesOf(value: Taught | null): readonly string[] {
  if (value === null) return []
  return typeof value === 'object' ? value : [String(value)]
}

/** For each column that a lesson teaches about: whether it should hold, and how much that counts. */
type Target = {
  readonly columns: Int32Array
  readonly holds: Float32Array
  readonly counts: Float32Array
  readonly drags: Float32Array
}

function targetsOf({ answers, whole, silent }: Lesson, columns: readonly Column[]): Target {
  const spoken = Object.entries(answers).filter(([, value]) => value !== null)
  const quiet = new Set(silent)
  const alike = new Set(spoken.flatMap(([setting]) => [...(alikeSettings.get(setting) ?? [])]))
  const taught: [number, number, number][] = []
  columns.forEach(({ setting, value }, at) => {
    const answer = answers[setting]
    if (value !== undefined) {
      if (answer === undefined || answer === null) return
      taught.push([at, valuesOf(answer).includes(value) ? 1 : 0, 1])
    } else if (answer === null) taught.push([at, 0, 3])
    else if (answer !== undefined) taught.push([at, 1, 6])
    else taught.push([at, 0, whole ? 12 : quiet.has(setting) ? 6 : alike.has(setting) ? 0.15 : 1])
  })
  return {
    columns: Int32Array.from(taught.map(([at]) => at)),
    holds: Float32Array.from(taught.map(([, holds]) => holds)),
    counts: Float32Array.from(taught.map(([, , counts]) => counts)),
    drags: Float32Array.from(taught.map(([at]) => (columns[at]?.value === undefined ? drag.setting : drag.value))),
  }
}

/** Below this a column is right enough to be left as it is. */
const leastWrong = 4e-3

class Table {
  private readonly cells: Float32Array
  private readonly moved: Float32Array
  private readonly width: number
  constructor(height: number, width: number) {
    this.width = width
    this.cells = new Float32Array(height * width)
    this.moved = new Float32Array(height * width).fill(1e-3)
  }

  /** One step of the weights towards what a lesson teaches, each at its own pace (AdaGrad). */
  step({ at, by }: Row, { columns, holds, counts, drags }: Target): void {
    const off = new Float32Array(columns.length)
    for (let f = 0; f < at.length; f++) {
      const start = (at[f] ?? 0) * this.width
      const weight = by[f] ?? 0
      for (let c = 0; c < columns.length; c++)
        off[c] = (off[c] ?? 0) + (this.cells[start + (columns[c] ?? 0)] ?? 0) * weight
    }
    const wrong: number[] = []
    for (let c = 0; c < columns.length; c++) {
      const slope = (1 / (1 + Math.exp(-(off[c] ?? 0))) - (holds[c] ?? 0)) * (counts[c] ?? 0)
      off[c] = slope
      if (Math.abs(slope) >= leastWrong) wrong.push(c)
    }
    for (let f = 0; f < at.length; f++) {
      const start = (at[f] ?? 0) * this.width
      const weight = by[f] ?? 0
      for (const c of wrong) {
        const cell = start + (columns[c] ?? 0)
        const slope = (off[c] ?? 0) * weight + (drags[c] ?? 0) * (this.cells[cell] ?? 0)
        this.moved[cell] = (this.moved[cell] ?? 0) + slope * slope
        this.cells[cell] = (this.cells[cell] ?? 0) - (pace * slope) / Math.sqrt(this.moved[cell] ?? 1)
      }
    }
  }

  weights(names: readonly string[], columns: readonly Column[]): Weights {
    const row = (at: number) => this.cells.subarray(at * this.width, (at + 1) * this.width)
    const features = names.map((name, at): readonly [string, WeighedColumns] => {
      const held = [...row(at).entries()].filter(([, weight]) => Math.abs(weight) >= least)
      return [
        name,
        {
          columns: Uint16Array.from(held.map(([column]) => column)),
          by: Float32Array.from(held.map(([, weight]) => weight)),
        },
      ]
    })
    return {
      columns,
      bias: [...row(names.length)].map((weight) => Math.round(weight * bias * 100) / 100),
      features: new Map(features),
    }
  }
}

const least = 0.1

function counter(): () => number {
  let state = 7
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
}
