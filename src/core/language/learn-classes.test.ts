import { describe, expect, it } from 'vitest'
import { keepWeighing, keptWeighing } from './keep-weighing.ts'
import { learnClasses } from './learn-classes.ts'
import { scoresOf, sharesOf } from './weighing.ts'

const lesson = (is: string, ...words: string[]) => ({ is, features: new Map(words.map((word) => [word, 1])) })
const lessons = [
  lesson('weather', 'rain', 'today'),
  lesson('weather', 'snow', 'today'),
  lesson('weather', 'rain', 'snow'),
  lesson('sport', 'goal', 'today'),
  lesson('sport', 'match', 'goal'),
  lesson('sport', 'match', 'today'),
]
const manner = { rounds: 30, drag: 1e-4, fewest: 2 }

const likeliest = (weighing: ReturnType<typeof learnClasses>, ...words: string[]) => {
  const shares = sharesOf(scoresOf(new Map(words.map((word) => [word, 1])), weighing))
  return weighing.columns[shares.indexOf(Math.max(...shares))]
}

describe('what is learned from lessons', () => {
  const learned = learnClasses(lessons, manner)
  it('tells the classes apart by what their lessons have', () => {
    expect(likeliest(learned, 'rain')).toBe('weather')
    expect(likeliest(learned, 'match', 'today')).toBe('sport')
  })
  it('is the same each time', () => {
    expect(keepWeighing(learnClasses(lessons, manner), 'x', 0.25, 0.25)).toEqual(keepWeighing(learned, 'x', 0.25, 0.25))
  })
  it('knows nothing of what too few lessons have', () => {
    const rare = learnClasses([...lessons, lesson('sport', 'offside')], manner)
    expect(rare.features.has('offside')).toBe(false)
  })
  it('gives shares that are one together, however far apart the scores', () => {
    expect(sharesOf(Float32Array.from([900, -900, 899])).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 5)
  })
  it('says the same out of its file, within a step', () => {
    const again = keptWeighing(JSON.parse(JSON.stringify(keepWeighing(learned, 'x', 0.25, 0.25))))
    expect(again.columns).toEqual(learned.columns)
    const [one, other] = [learned, again].map((weighing) => scoresOf(new Map([['goal', 1]]), weighing))
    other?.forEach((score, at) => {
      expect(Math.abs(score - (one?.[at] ?? 0))).toBeLessThan(0.3)
    })
  })
})
