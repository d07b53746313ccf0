import { signInWithLink } from '../../../actions/access/sign-in-with-link.ts'
import { linkState } from '../../../core/access/link-life.ts'
import { linkOf } from '../../../storage/access/sign-in-link.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { Reply, Visit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { PublicFrame } from '../../shell/frame.tsx'
import { frontDoor, goIn, wantsToStay } from '../front-door.ts'
import { StaySignedIn } from '../stay-signed-in.tsx'
import { safeThen } from '../then.ts'
import { signInPage, ThenField } from './page.tsx'

/** Where a mailed link leads: one button. Opening it uses nothing up, since mail scanners open links too. */
export async function showLink(visit: Visit): Promise<Reply> {
  const token = visit.params['token'] ?? ''
  const then = safeThen(visit.query['then'])
  const link = await linkOf(visit.parts.signIn, token, 'sign-in')
  if (!link || linkState(link, visit.now) !== 'good') return tooLate(visit, then)
  const title = 'Sign in to Signpost'
  return {
    page: (
      <PublicFrame assets={visit.parts.assets} title={title}>
        <h1>{title}</h1>
        <Form visit={visit} action={`/sign-in/link/${token}`}>
          <ThenField then={then} />
          <StaySignedIn />
          <Acts>
            <Button once>Sign in</Button>
          </Acts>
        </Form>
      </PublicFrame>
    ),
  }
}

export async function sendLink(visit: Visit): Promise<Reply> {
  const then = safeThen(visit.form['then'])
  const how = { keep: wantsToStay(visit), before: visit.sessionToken }
  const begun = await signInWithLink(frontDoor(visit), visit.params['token'] ?? '', how)
  return begun ? goIn(begun, then) : tooLate(visit, then)
}

function tooLate(visit: Visit, then: string | null): Reply {
  const because = 'That link no longer works: it was used, or is more than 20 minutes old. Have a new one sent.'
  return { page: signInPage(visit, { then, typed: '', problems: {}, because }), status: 410 }
}
