import { postsWithChild } from '../../../actions/consents/posts-with-child.ts'
import { may } from '../../../core/access/may.ts'
import { consentKindNamed } from '../../../core/consents/consent-kind.ts'
import { answersGiven } from '../../../storage/consents/pupil-by-id.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { lineIn } from '../../shell/fields.ts'
import { withPupil } from '../with-pupil.ts'
import { pupilPage } from './page.tsx'

export function showPupil(visit: SchoolVisit): Promise<Reply> {
  return withPupil(visit, async (pupil) => {
    const { roles } = visit.actor
    const mayEdit = may(roles, 'consent.edit').verdict === 'allowed'
    const saved = consentKindNamed(lineIn(visit.query, 'saved'))
    const against = saved !== undefined && pupil.consents[saved] !== 'yes'
    return {
      page: pupilPage(visit, {
        pupil,
        mayEdit,
        seesNote: mayEdit || may(roles, 'roll.load').verdict === 'allowed',
        past: mayEdit ? await answersGiven(visit.tx, pupil.id) : [],
        saved,
        posts: mayEdit && against ? await postsWithChild(visit.tx, pupil, saved) : undefined,
      }),
    }
  })
}
