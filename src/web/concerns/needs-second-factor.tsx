import { keepOutByName } from '../../actions/concerns/keep-out-by-name.ts'
import { mayEnter } from '../../core/concerns/may-enter.ts'
import { type CaseId, isId } from '../../core/school/ids.ts'
import { CaseShut } from '../../storage/concerns/case-vault.ts'
import { keepTry, type Stopped } from '../../storage/concerns/tries.ts'
import type { Reply, SchoolVisit } from '../route.ts'
import { schoolPage } from '../shell/school-page.tsx'
import { concernDesk } from './concern-desk.ts'
import { caseStaysShut } from './key/case-stays-shut.tsx'
import { openKeyFirst } from './key/open-first.tsx'

/**
 * Runs a page of what was told: only for somebody who signed in with a passkey and has their own key open. Both are
 * asked before anything is looked up, so that they say nothing about whether there is anything to see.
 */
export async function withSecondFactor(visit: SchoolVisit, work: () => Promise<Reply>): Promise<Reply> {
  return withPasskey(visit, async () => {
    if (!visit.keyInHand) {
      await noteTry(visit, 'no-key')
      return openKeyFirst(visit)
    }
    await keepOutByName(visit.tx, concernDesk(visit), visit.actor.person)
    try {
      const reply = await work()
      if (reply === 'not-found') await noteTry(visit, 'not-there')
      return reply
    } catch (problem) {
      if (problem instanceof CaseShut) return caseStaysShut(visit)
      throw problem
    }
  })
}

/**
 * That somebody asked for a case and was stopped: kept alike for every address, whatever there is, and seen by its readers
 * alone.
 */
export async function noteTry({ tx, actor, params }: SchoolVisit, stopped: Stopped): Promise<void> {
  const id = params['id'] ?? ''
  if (isId(id)) await keepTry(tx, id as CaseId, actor.person, stopped)
}

/** Runs a page only for somebody who signed in with a passkey. */
export async function withPasskey(visit: SchoolVisit, work: () => Promise<Reply>): Promise<Reply> {
  if (mayEnter(visit).verdict === 'allowed') return work()
  await noteTry(visit, 'no-passkey')
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
