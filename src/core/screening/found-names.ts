import { answer, type Policy } from '../policy/policy.ts'
import { obstacleInWords, obstaclesFor } from './consent.ts'
import type { FamilyName } from './family-names.ts'
import type { Finding, FindingVerdict } from './finding.ts'
import type { FirstName } from './first-names.ts'
import type { FullName } from './full-names.ts'
import { groundsFor } from './grounds.ts'
import { nameInPosts } from './pictured.ts'
import { allMayBeNamed, namesakes, type RollIndex, type RollPupil } from './roll.ts'

export type NamePlace = { readonly span: string; readonly start: number; readonly end: number }

function consentCoversNames(policy: Policy): boolean {
  return answer(policy, 'consent-scope').value.includes('names')
}

function mayNot(pupil: RollPupil, channelKinds: readonly string[]): string {
  const obstacles = obstaclesFor(pupil, channelKinds)
  return `${nameInPosts(pupil)} may not be named here: ${obstacles.map(obstacleInWords).join(', and ')}.`
}

/**
 * A full name, weighed: without a yes for every kind of channel, or with a note, it stops the post;
 * with one it is advice where the policy's consent covers names, and otherwise a question. A likeness is always a question.
 */
export function fullNameFinding(
  name: FullName,
  place: NamePlace,
  policy: Policy,
  channelKinds: readonly string[],
): Finding {
  const barred = name.pupils.find((pupil) => obstaclesFor(pupil, channelKinds).length > 0)
  const verdict: FindingVerdict = !name.sure
    ? 'ask'
    : barred !== undefined
      ? 'stop'
      : consentCoversNames(policy)
        ? 'advise'
        : 'ask'
  const who = name.pupils[0] === undefined ? place.span : nameInPosts(name.pupils[0])
  const reason = !name.sure
    ? `This looks like the full name of a child on the roll, ${who}.`
    : barred !== undefined
      ? mayNot(barred, channelKinds)
      : verdict === 'advise'
        ? `This is the full name of a child, ${who}. The family has said yes, but a full name lets strangers find a child.`
        : `This is the full name of a child, ${who}. The consent your policy asks for covers pictures, not names.`
  return {
    type: 'pupil-full-name',
    ...place,
    verdict,
    ...groundsFor(policy, 'pupil-full-name'),
    reason,
    todo:
      verdict === 'stop'
        ? 'Take the name out, or leave out the channels the family has not agreed to.'
        : 'Leave the surname out, or say why the full name is needed.',
    pupilIds: name.pupils.map((pupil) => pupil.id),
  }
}

const mostListed = 50

/** The surname of a family said for its children is a question: another family may be meant. */
export function familyNameFinding({ pupils }: FamilyName, place: NamePlace, policy: Policy): Finding {
  return {
    type: 'pupil-full-name',
    ...place,
    verdict: 'ask',
    ...groundsFor(policy, 'pupil-full-name'),
    reason: 'This is a surname on the roll. With it anybody can tell which children are meant.',
    todo: 'Leave the surname out, or say why it is needed and that the family agreed.',
    pupilIds: pupils.slice(0, mostListed).map((pupil) => pupil.id),
  }
}

/**
 * A first name, weighed: advice where every child of that name may be named on every kind of channel,
 * or where the policy's consent does not reach names; otherwise a question, since it may be the child who must not be.
 */
export function firstNameFinding(
  name: FirstName,
  place: NamePlace,
  policy: Policy,
  channelKinds: readonly string[],
  roll: RollIndex,
): Finding {
  const free = allMayBeNamed(roll, name.form, channelKinds)
  const meant = namesakes(roll, name.form, mostListed)
  const finding = {
    type: 'pupil-first-name' as const,
    ...place,
    ...groundsFor(policy, 'pupil-first-name'),
    ...(meant === undefined ? {} : { pupilIds: meant.map((pupil) => pupil.id) }),
  }
  if (free || !consentCoversNames(policy)) {
    return {
      ...finding,
      verdict: 'advise',
      reason: 'This is the first name of a child on the roll.',
      todo: 'Keep it to the first name, and leave it out beside a picture.',
    }
  }
  return {
    ...finding,
    verdict: 'ask',
    reason: 'A child of this name may not be named on every channel chosen.',
    todo: 'Say which child is meant and that the family agreed, or leave the name out.',
  }
}
