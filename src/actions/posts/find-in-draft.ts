import { createHash } from 'node:crypto'
import { aboutKind, type KindOfChannel } from '../../core/channels/kind-of-channel.ts'
import type { Policy } from '../../core/policy/policy.ts'
import type { PersonId, PostId } from '../../core/school/ids.ts'
import { wallClock } from '../../core/school/london-time.ts'
import type { Finding } from '../../core/screening/finding.ts'
import { consentProblems } from '../../core/screening/pictured.ts'
import { screen } from '../../core/screening/screen.ts'
import { type WhoMayAnswer, whoMayAnswer } from '../../core/screening/who-may-answer.ts'
import { rollOf } from '../../storage/consents/roll-of.ts'
import type { InSchool } from '../../storage/in-school.ts'
import { type FindingAnswer, findingAnswersOf } from '../../storage/posts/finding-answers.ts'
import { writersUnderAnyRecord } from '../../storage/posts/writers-under-any-record.ts'
import { schoolWords } from '../../storage/school/school-words.ts'
import type { Desk } from '../desk.ts'

/** Where in a post the words stand. */
export type Where = { readonly part: 'title' | 'text' } | { readonly part: 'alt' | 'picture'; readonly picture: number }

export type DraftFinding = Finding & {
  readonly where: Where
  /** Whose answer would count, and on what that rests. */
  readonly mayAnswer: WhoMayAnswer
  /** The answer that stands, from somebody whose answer counts. */
  readonly answer: FindingAnswer | null
  /** The SHA-256 of the text it was found in; none for a picture. */
  readonly ofText: Buffer | null
}

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
  const [roll, school, answers] = await Promise.all([desk.rolls.rollFor(tx), schoolWords(tx), findingAnswersOf(tx, id)])
  const writers = answers.length > 0 ? await writersUnderAnyRecord(tx, id) : []
  const kinds = [...new Set(post.channels.map((channel) => aboutKind(channel.kind).consent))]
  const facts = {
    policy,
    channelKinds: kinds,
    school,
    roll,
    on: wallClock(desk.now).date,
  }
  const look = (text: string, where: Where) => {
    const ofText = createHash('sha256').update(text, 'utf8').digest()
    return screen({ ...facts, text }).map((finding) => ({ ...finding, where, ofText }))
  }
  const inWords = [
    ...look(post.title, { part: 'title' }),
    ...look(post.text, { part: 'text' }),
    ...post.pictures.flatMap((picture, at) => look(picture.alt, { part: 'alt', picture: at + 1 })),
  ]
  const findings = [...inWords, ...(await inPictures(tx, policy, kinds, post))]
  return {
    namesChecked: roll !== null,
    findings: findings.map((finding): DraftFinding => {
      const mayAnswer = whoMayAnswer(policy, finding)
      const counts = (answer: FindingAnswer) =>
        answer.type === finding.type && answer.span === finding.span && stillCounts(answer, finding, mayAnswer, writers)
      return { ...finding, mayAnswer, answer: answers.find(counts) ?? null }
    }),
  }
}

/** An answer to a question holds for those words in the post; one to a stop for that very text, and never from its writer. */
function stillCounts(
  answer: FindingAnswer,
  finding: { readonly ofText: Buffer | null },
  mayAnswer: WhoMayAnswer,
  writers: readonly PersonId[],
): boolean {
  if (mayAnswer.who === 'writer') return true
  if (mayAnswer.who === 'nobody' || finding.ofText === null || writers.includes(answer.by)) return false
  return answer.ofText?.equals(finding.ofText) === true
}

async function inPictures(
  tx: InSchool,
  policy: Policy,
  kinds: readonly string[],
  post: Screened,
): Promise<(Finding & { where: Where; ofText: null })[]> {
  if (!post.pictures.some((picture) => picture.pupils.length > 0)) return []
  const pupils = new Map((await rollOf(tx)).map((pupil) => [pupil.id, pupil]))
  return post.pictures.flatMap((picture, at) => {
    const pictured = picture.pupils.flatMap((id) => pupils.get(id) ?? [])
    return consentProblems({ pictured, named: [], channelKinds: kinds, policy }).map((problem) => ({
      ...problem,
      start: problem.start ?? 0,
      end: problem.end ?? 0,
      where: { part: 'picture' as const, picture: at + 1 },
      ofText: null,
    }))
  })
}

/** What still stands in the way: a question or a stop until somebody whose answer counts answers it, or the words change. */
export function openFindings(found: Found): readonly DraftFinding[] {
  return found.findings.filter((finding) => finding.verdict !== 'advise' && finding.answer === null)
}
