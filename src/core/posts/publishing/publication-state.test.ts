import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterReading } from './after-reading.ts'
import { hasNotBegun, mayGo, type PublicationState, publicationStates } from './publication-state.ts'

describe('a publication', () => {
  it('that is being sent never becomes ready again', () => {
    const reachable = (from: PublicationState, repeatable: boolean, seen = new Set<PublicationState>([from])) => {
      for (const to of publicationStates) {
        if (mayGo(from, to, repeatable) && !seen.has(to)) {
          seen.add(to)
          reachable(to, repeatable, seen)
        }
      }
      return seen
    }
    for (const repeatable of [true, false]) {
      const ahead = reachable('sending', repeatable)
      expect([...ahead].filter(hasNotBegun)).toEqual([])
    }
  })

  it('that is unknown is sent again only where that cannot make a second post', () => {
    expect(mayGo('unknown', 'sending', true)).toBe(true)
    expect(mayGo('unknown', 'sending', false)).toBe(false)
  })

  it('that was pulled back, rejected or replaced stays so', () => {
    for (const end of ['pulled', 'rejected', 'replaced'] as const) {
      for (const to of publicationStates) expect(mayGo(end, to, true)).toBe(false)
    }
  })
})

/** One thing that can happen to a publication, as a worker, a crash or a person brings it about. */
type Event =
  | 'claim'
  | 'begin'
  | 'refuse'
  | 'answered'
  | 'no-answer'
  | 'crash-before-the-call'
  | 'crash-after-the-call'
  | 'crash-unbegun'
  | 'look'
  | 'look-too-early'
  | 'hold'
  | 'release'
  | 'pull'

const events: readonly Event[] = [
  'claim',
  'begin',
  'refuse',
  'answered',
  'no-answer',
  'crash-before-the-call',
  'crash-after-the-call',
  'crash-unbegun',
  'look',
  'look-too-early',
  'hold',
  'release',
  'pull',
]

type World = { state: PublicationState; sends: number; posts: number }

/** What the worker does with each event: it moves only as the table lets it, and sends only from `sending`. */
function happen(world: World, event: Event, repeatable: boolean): World {
  const go = (to: PublicationState, change: Partial<World> = {}): World =>
    mayGo(world.state, to, repeatable) ? { ...world, ...change, state: to } : world
  const sent = { sends: world.sends + 1, posts: repeatable ? 1 : world.posts + 1 }
  const sending = world.state === 'sending'
  switch (event) {
    case 'claim':
      return go('claimed')
    case 'begin':
      return world.state === 'claimed' ? go('sending') : world
    case 'refuse':
    case 'hold':
      return go('held')
    case 'answered':
      return sending ? go('confirmed', sent) : world
    case 'no-answer':
    case 'crash-after-the-call':
      return sending ? go('unknown', sent) : world
    case 'crash-before-the-call':
      return sending ? go('unknown') : world
    case 'crash-unbegun':
      return world.state === 'claimed' ? go('ready') : world
    case 'look':
    case 'look-too-early': {
      if (world.state !== 'unknown') return world
      const read = event === 'look' && world.posts > 0 ? 'found' : 'absent'
      const next = afterReading(read, repeatable)
      return next === 'confirm' ? go('confirmed') : next === 'send-again' ? go('sending') : world
    }
    case 'release':
      return world.state === 'held' ? go('ready') : world
    case 'pull':
      return go('pulled')
  }
}

describe('whatever happens, in whatever order', () => {
  const stories = fc.array(fc.constantFrom(...events), { maxLength: 60 })
  const told = (story: readonly Event[], repeatable: boolean) =>
    story.reduce((world, event) => happen(world, event, repeatable), {
      state: 'ready' as PublicationState,
      sends: 0,
      posts: 0,
    })

  it('there is at most one post, on a network that cannot tell a repeat', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const world = told(story, false)
        expect(world.posts).toBeLessThanOrEqual(1)
        expect(world.sends).toBeLessThanOrEqual(1)
      }),
      { numRuns: 2000 },
    )
  })

  it('there is at most one post where repeating makes none', () => {
    fc.assert(
      fc.property(stories, (story) => {
        expect(told(story, true).posts).toBeLessThanOrEqual(1)
      }),
      { numRuns: 2000 },
    )
  })

  it('nothing is called confirmed that was never sent', () => {
    fc.assert(
      fc.property(stories, fc.boolean(), (story, repeatable) => {
        const world = told(story, repeatable)
        if (world.state === 'confirmed') expect(world.posts).toBe(1)
      }),
      { numRuns: 2000 },
    )
  })

  it('what is pulled back or held before it was begun was not sent', () => {
    fc.assert(
      fc.property(stories, fc.boolean(), (story, repeatable) => {
        const world = told(story, repeatable)
        if (world.state === 'pulled' || world.state === 'held') expect(world.sends).toBe(0)
      }),
      { numRuns: 2000 },
    )
  })
})
