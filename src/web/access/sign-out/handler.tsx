import { signOut } from '../../../actions/access/sign-out.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { AccountVisit, Reply } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { PublicFrame } from '../../shell/frame.tsx'

export async function showSignOut(visit: AccountVisit): Promise<Reply> {
  const title = 'Sign out'
  return {
    page: (
      <PublicFrame assets={visit.parts.assets} title={title} home="/home">
        <h1>{title}</h1>
        <Form visit={visit} action="/sign-out">
          <Acts>
            <Button name="where" value="here">
              Sign out here
            </Button>
            <Button kind="secondary" name="where" value="everywhere">
              Sign out on every device
            </Button>
          </Acts>
        </Form>
      </PublicFrame>
    ),
  }
}

export async function sendSignOut(visit: AccountVisit): Promise<Reply> {
  const session = { token: visit.sessionToken ?? '', account: visit.account }
  await signOut(visit.parts, session, visit.form['where'] === 'everywhere' ? 'everywhere' : 'here')
  return { goTo: '/sign-in', cookie: { session: null } }
}
