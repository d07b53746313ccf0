import { aboutKind, type KindOfChannel } from '../../core/channels/kind-of-channel.ts'
import type { Policy } from '../../core/policy/policy.ts'
import type { PostId } from '../../core/school/ids.ts'
import { wallClock } from '../../core/school/london-time.ts'
import type { Finding } from '../../core/screening/finding.ts'
import { consentProblems } from '../../core/screening/pictured.ts'
import { screen } from '../../core/screening/screen.ts'
import { rollOf } from '../../storage/consents/roll-of.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { type FindingAnswer, findingAnswersOf } from '../../storage/posts/finding-answers.ts'
import { schoolWords } from '../../storage/school/school-words.ts'
import type { Desk } from '../desk.ts'

/** Where in a post the words stand. */
export type Where = { readonly part: 'title' | 'text' } | { readonly part: 'alt' | 'picture'; readonly picture: number }

export type DraftFinding = Finding & { readonly where: Where; readonly answer: FindingAnswer | null }

export type Found = {
  readonly findings: readonly DraftFinding[]
  /** False where no roll is loaded: the draft says plainly that names are not being checked. */
  readonly namesChecked: boolean
}

/** What of a post is looked at: a draft and a frozen version both have it. */
export type Screened = {
  readonly title: string
  readonly text: string
  readonly channels: readonly { readonly kind: KindOfChannel }[]
  readonly pictures: readonly { readonly alt: string; readonly shows: string; readonly pupils: readonly string[] }[]
}

/** Everything the policy cares about in a post, with the answers already given for the same words. */
export async function findInDraft(
  tx: InSchool,
  desk: Desk,
  policy: Policy,
  id: PostId,
  post: Screened,
): Promise<Found> {
  const roll = await desk.rolls.rollFor(tx)
  const kinds = [...new Set(post.channels.map((channel) => aboutKind(channel.kind).consent))]
  const facts = {
    policy,
    channelKinds: kinds,
    school: await schoolWords(tx),
    roll,
    on: wallClock(desk.now).date,
  }
  const look = (text: string, where: Where) => screen({ ...facts, text }).map((finding) => ({ ...finding, where }))
  const inWords = [
    ...look(post.title, { part: 'title' }),
    ...look(post.text, { part: 'text' }),
    ...post.pictures.flatMap((picture, at) => look(picture.alt, { part: 'alt', picture: at + 1 })),
  ]
  const answers = await findingAnswersOf(tx, id)
  const answerTo = (finding: Finding) =>
    answers.find((answer) => answer.type === finding.type && answer.span === finding.span) ?? null
  const findings = [...inWords, ...(await inPictures(tx, policy, kinds, post))]
  return {
    namesChecked: roll !== null,
    findings: findings.map((finding) => ({ ...finding, answer: answerTo(finding) })),
  }
}

async function inPictures(
  tx: InSchool,
  policy: Policy,
  kinds: readonly string[],
  post: Screened,
): Promise<(Finding & { where: Where })[]> {
  if (!post.pictures.some((picture) => picture.pupils.length > 0)) return []
  const pupils = new Map((await rollOf(tx)).map((pupil) => [pupil.id, pupil]))
  return post.pictures.flatMap((picture, at) => {
    const pictured = picture.pupils.flatMap((id) => pupils.get(id) ?? [])
    return consentProblems({ pictured, named: [], channelKinds: kinds, policy }).map((problem) => ({
      ...problem,
      start: problem.start ?? 0,
      end: problem.end ?? 0,
      where: { part: 'picture' as const, picture: at + 1 },
    }))
  })
}

/** What still stands in the way: a stop always does until the words change, an ask until somebody answers it. */
export function openFindings(found: Found): readonly DraftFinding[] {
  return found.findings.filter(
    (finding) => finding.verdict === 'stop' || (finding.verdict === 'ask' && finding.answer === null),
  )
}
