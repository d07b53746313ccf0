import type { Policy } from '../policy/policy.ts'
import { obstacleInWords, obstaclesFor } from './consent.ts'
import type { Finding } from './finding.ts'
import { groundsFor } from './grounds.ts'
import type { RollPupil } from './roll.ts'

/** A finding about a child rather than about words: its place is null where the name does not stand in the text. */
export type ConsentProblem = Omit<Finding, 'start' | 'end' | 'pupilIds'> & {
  readonly type: 'consent-problem'
  readonly verdict: 'stop'
  readonly start: number | null
  readonly end: number | null
  readonly pupilIds: readonly string[]
}

/** The name a child goes by, as it would be written in a post. */
export function nameInPosts(pupil: RollPupil): string {
  return `${pupil.preferred.trim() === '' ? pupil.first : pupil.preferred} ${pupil.last}`
}

/**
 * Who among the children in the pictures, and those fully named in the words, may not be shown or named on these kinds of channel.
 * Only a consent of yes for every kind chosen, and no note against it, passes. A child who is both is listed once.
 * Rests on the policy's own clauses on consent, or on Signpost's defaults where it is silent.
 */
export function consentProblems(facts: {
  readonly pictured: readonly RollPupil[]
  readonly named: readonly RollPupil[]
  readonly channelKinds: readonly string[]
  readonly policy: Policy
}): readonly ConsentProblem[] {
  const grounds = groundsFor(facts.policy, 'consent-problem')
  const pictured = new Set(facts.pictured.map((pupil) => pupil.id))
  const everyone = new Map([...facts.pictured, ...facts.named].map((pupil) => [pupil.id, pupil]))
  return [...everyone.values()].flatMap((pupil): readonly ConsentProblem[] => {
    const obstacles = obstaclesFor(pupil, facts.channelKinds)
    if (obstacles.length === 0) return []
    const name = nameInPosts(pupil)
    const shown = pictured.has(pupil.id)
    return [
      {
        type: 'consent-problem',
        verdict: 'stop',
        span: name,
        start: null,
        end: null,
        ...grounds,
        reason: `${name} may not be ${shown ? 'shown' : 'named'} here: ${obstacles.map(obstacleInWords).join(', and ')}.`,
        todo: shown
          ? 'Choose another picture, or cover the child so that nobody could know them.'
          : 'Take the name out, or leave out the channels the family has not agreed to.',
        pupilIds: [pupil.id],
      },
    ]
  })
}
