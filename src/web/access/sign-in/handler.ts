import { setTimeout } from 'node:timers/promises'
import { askToSignIn } from '../../../actions/access/ask-to-sign-in.ts'
import { mailAddress } from '../../../core/access/mail-address.ts'
import type { Reply, Visit } from '../../route.ts'
import { lineIn } from '../../shell/fields.ts'
import { frontDoor } from '../front-door.ts'
import { safeThen } from '../then.ts'
import { sentPage, signInPage } from './page.tsx'

/** Longer than looking up and writing a link takes, so that the time of the answer says nothing about the address. */
const answerAfter = 400

export async function showSignIn(visit: Visit): Promise<Reply> {
  const then = safeThen(visit.query['then'])
  if (visit.account !== null) return { goTo: then ?? '/home' }
  return { page: signInPage(visit, { then, typed: '', problems: {} }) }
}

export async function sendSignIn(visit: Visit): Promise<Reply> {
  const typed = lineIn(visit.form, 'address', 254)
  const then = safeThen(visit.form['then'])
  const address = mailAddress(typed)
  if (address === undefined) {
    const problems = { address: 'Type your e-mail address in full, like name@school.org.uk.' }
    return { page: signInPage(visit, { then, typed, problems }), status: 422 }
  }
  await Promise.all([askToSignIn(frontDoor(visit), address, then), setTimeout(answerAfter)])
  return { page: sentPage(visit, typed) }
}
