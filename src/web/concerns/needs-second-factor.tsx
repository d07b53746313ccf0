import { mayEnter } from '../../core/concerns/may-enter.ts'
import type { Reply, SchoolVisit } from '../route.ts'
import { schoolPage } from '../shell/school-page.tsx'

/**
 * Concerns open only to somebody who signed in with a passkey. Said before anything is looked up, so that it says
 * nothing about whether there is anything to see.
 */
export async function withSecondFactor(visit: SchoolVisit, work: () => Promise<Reply>): Promise<Reply> {
  if (mayEnter(visit).verdict === 'allowed') return work()
  return {
    status: 403,
    page: schoolPage(
      visit,
      { title: 'Sign in with a passkey first', place: 'Concerns' },
      <>
        <h1>Sign in with a passkey first</h1>
        <p>
          Concerns are kept closer than anything else at the school: a link from an e-mail is not enough to read them.
        </p>
        <p>
          <a href="/account">Add a passkey to this device</a>, then sign out and sign in with it. It takes a minute. If
          something cannot wait, speak to the safeguarding lead in person.
        </p>
        <p>
          You can <a href="/concerns/tell">tell the school about a concern</a> without it.
        </p>
      </>,
    ),
  }
}
