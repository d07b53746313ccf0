import type { Asker } from './asker.ts'
import type { Verdict } from './verdict.ts'

type Next = Readonly<Record<Verdict, string>>

const atSchool: Next = {
  allowed: 'You may go ahead. Nobody need be asked first.',
  not_allowed: 'Leave it. If you see a good reason for it, ask the headteacher before you do anything.',
  needs_approval: 'Ask {roles}, and wait for a yes.',
  report: 'Tell {roles} today, and keep what you saw.',
  advised_against: 'Better leave it. If you are unsure, ask {manager}.',
  silent: 'Ask the headteacher before you go on.',
}

const ofParents: Next = {
  allowed: 'You may go ahead. Nobody need be asked first.',
  not_allowed: 'Leave it. If something is wrong, talk to the school office.',
  needs_approval: 'Ask {roles}, and wait for a yes.',
  report: 'Tell {roles}, and keep what you saw.',
  advised_against: 'Better leave it. If you are unsure, ask at the school office.',
  silent: 'Ask at the school office before you go on.',
}

/** What to do now where the matter itself says nothing. `{roles}` and `{manager}` stand for the people meant. */
export function usualNext(verdict: Verdict, asker: Asker): string {
  return (asker === 'parent' ? ofParents : atSchool)[verdict]
}

/** The same where somebody asked what is so, and not for leave. */
export function usualAfter(verdict: Verdict, asker: Asker): string {
  if (verdict === 'allowed') return 'There is nothing that you need do.'
  if (verdict === 'silent')
    return asker === 'parent'
      ? 'Ask at the school office.'
      : asker === 'pupil'
        ? 'Ask a teacher.'
        : 'Ask the headteacher.'
  return usualNext(verdict, asker)
}

/** Where the policy asks something to be done. */
export function usualDuty(asker: Asker): string {
  return asker === 'parent'
    ? 'Do what it asks. If that is hard, talk to the school office.'
    : 'Do what it asks. If you cannot, tell {manager}.'
}
