import { type Basis, basisOf } from '../../core/policy/decision.ts'
import type { Policy } from '../../core/policy/policy.ts'
import type { PostContent } from '../../core/posts/post-content.ts'
import type { PostId } from '../../core/school/ids.ts'
import { rollOf } from '../../storage/consents/roll-of.ts'
import type { InSchool } from '../../storage/in-school.ts'
import type { Desk } from '../desk.ts'
import { findInDraft, openFindings } from '../posts/find-in-draft.ts'

export type Problem = { readonly about: 'child' | 'words'; readonly basis: Basis }

/**
 * What stands today against sending a version: what its words and pictures are found to hold, and what families say
 * now. A child who has left the roll has nobody's yes, and a picture nobody answered for shows who knows whom.
 */
export async function childrenProblems(
  tx: InSchool,
  desk: Desk,
  policy: Policy,
  post: PostId,
  content: PostContent,
): Promise<readonly Problem[]> {
  const found = openFindings(await findInDraft(tx, desk, policy, post, content))
  const problems: Problem[] = found.map((finding) => ({
    about: finding.type === 'consent-problem' || finding.type.startsWith('pupil-') ? 'child' : 'words',
    basis: { clauses: finding.clauses, defaults: finding.defaults },
  }))
  const pictured = content.pictures.flatMap((picture) => picture.pupils)
  const unanswered = content.pictures.some(
    (picture) => picture.shows === 'unanswered' || (picture.shows === 'pupils') !== picture.pupils.length > 0,
  )
  const onRoll = pictured.length === 0 ? [] : (await rollOf(tx)).map((pupil): string => pupil.id)
  if (unanswered || pictured.some((pupil) => !onRoll.includes(pupil))) {
    problems.push({ about: 'child', basis: basisOf(policy, ['image-consent'], ['consent-for-every-picture']) })
  }
  return problems
}
