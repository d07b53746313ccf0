import { z } from 'zod'
import { beingRead } from '../../../actions/posts/agree-post.ts'
import { skipReader } from '../../../actions/posts/skip-reader.ts'
import type { Basis as WhatItRestsOn } from '../../../core/policy/decision.ts'
import type { Policy } from '../../../core/policy/policy.ts'
import type { PostId } from '../../../core/school/ids.ts'
import { Button } from '../../kit/button.tsx'
import { Textarea } from '../../kit/textarea.tsx'
import { Basis } from '../../policy/basis.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { refusalWords } from '../refusal-words.ts'
import { Refused, type ShownRefusal } from '../refused.tsx'
import { postName } from '../stage-words.ts'
import { deskOf, withPolicy } from '../with-policy.ts'
import { postIdOf } from '../write/handler.ts'

async function page(
  visit: SchoolVisit,
  policy: Policy,
  id: PostId,
  reason = '',
  refusal: ShownRefusal | null = null,
): Promise<Reply> {
  const waiting = await beingRead(visit.tx, visit.now, policy, id)
  if (!waiting) return { goTo: `/posts/${id}` }
  const title = 'Send it without a reader'
  const never = { ...refusalWords['never-skipped'], basis: waiting.route.basis }
  const shown = refusal ?? (waiting.route.skippable ? null : never)
  return {
    status: refusal ? 403 : 200,
    page: schoolPage(
      visit,
      { title, place: 'Posts' },
      <>
        <p class="soft">
          <a href={`/posts/${id}`}>About “{postName(waiting.draft)}”</a>
        </p>
        {shown && <Refused words={shown} />}
        <h1>{title}</h1>
        {waiting.route.skippable && <Skipping visit={visit} id={id} reason={reason} basis={waiting.route.basis} />}
      </>,
    ),
  }
}

type SkippingProps = {
  readonly visit: SchoolVisit
  readonly id: PostId
  readonly reason: string
  readonly basis: WhatItRestsOn
}

function Skipping({ visit, id, reason, basis }: SkippingProps) {
  return (
    <>
      <p>
        Our policy asks for a reader where it can be done. It may be left out when nobody who could read it answered by
        the time it was due, or when all of them are away. Your name and your reason are kept, and the headteacher is
        told.
      </p>
      <Form visit={visit} action={`/posts/${id}/skip`}>
        <Textarea name="reason" label="Why can nobody read it?" rows={3} value={reason} />
        <Button kind="warning" once>
          Send it without a reader
        </Button>
        <p>
          <Basis basis={basis} />
        </p>
      </Form>
    </>
  )
}

export async function showSkipping(visit: SchoolVisit): Promise<Reply> {
  return withPolicy(visit, async (policy) => {
    const id = postIdOf(visit)
    return id ? page(visit, policy, id) : 'not-found'
  })
}

export async function skipPosted(visit: SchoolVisit): Promise<Reply> {
  return withPolicy(visit, async (policy) => {
    const id = postIdOf(visit)
    if (!id) return 'not-found'
    const reason = z.string().catch('').parse(visit.form['reason'])
    const done = await skipReader(visit.tx, deskOf(visit), visit.actor, policy, id, reason)
    if ('refused' in done) return page(visit, policy, id, reason, { ...refusalWords[done.refused], basis: done.basis })
    return { goTo: `/posts/${id}?sent=1` }
  })
}
