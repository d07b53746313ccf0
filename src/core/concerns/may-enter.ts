import { allowed, type Decision, refused } from '../policy/decision.ts'

/**
 * Whether somebody may come to the cases at all: only with a second factor, a passkey that checked who holds it. Asked
 * before anything is looked up, so that the answer says nothing about whether there is anything.
 */
export function mayEnter(session: { readonly secondFactor: boolean }): Decision<'no-second-factor'> {
  return session.secondFactor ? allowed() : refused('no-second-factor')
}
