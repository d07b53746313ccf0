import { mayAgreeTie, mayDenyTie, mayDisputeTie } from '../../../core/concerns/may-settle-tie.ts'
import type { PersonId } from '../../../core/school/ids.ts'
import { dateInWords } from '../../../core/school/london-time.ts'
import type { TieDeclared } from '../../../storage/concerns/ties.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { State } from '../../kit/signpost/state.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { handOf } from './hand-of.ts'

type Props = {
  readonly visit: SchoolVisit
  readonly tie: TieDeclared
  readonly nameOf: (id: PersonId) => string
}

/** Whether anybody agreed to a tie, openly to everybody who sees it, and what whoever looks may say of it. */
export function HowItStands({ visit, tie, nameOf }: Props) {
  const hand = { ...handOf(visit), isClerk: visit.actor.roles.includes('clerk') }
  const agrees = mayAgreeTie(hand, tie).verdict === 'allowed'
  const denies = [mayDisputeTie(hand, tie, 'asked'), mayDenyTie(hand, tie, 'asked')].some(
    ({ verdict }) => verdict === 'allowed',
  )
  const pair = `${nameOf(tie.one)} and ${nameOf(tie.other)}`
  return (
    <>
      <p>{standsIn({ visit, tie, nameOf })}</p>
      {agrees && (
        <Form visit={visit} action={`/people/ties/${tie.id}/agree`}>
          <Acts>
            <Button once>
              Agree that this is so<span class="govuk-visually-hidden">: {pair}</span>
            </Button>
          </Acts>
        </Form>
      )}
      {denies && (
        <p>
          <a href={`/people/ties/${tie.id}/not-so`}>
            Say that it is not so<span class="govuk-visually-hidden">: {pair}</span>
          </a>
        </p>
      )}
    </>
  )
}

function standsIn({ visit, tie, nameOf }: Props) {
  const disputed = tie.disputedBy !== null && tie.disputedBy !== tie.agreedBy && (
    <>
      {nameOf(tie.disputedBy)} says that it is not so: {tie.disputedWhy}
    </>
  )
  if (tie.agreedBy !== null && tie.agreedAt !== null) {
    return (
      <>
        {State({ is: 'kept', children: 'Agreed' })} By {nameOf(tie.agreedBy)}, {dateInWords(tie.agreedAt, visit.now)}.{' '}
        {disputed}
      </>
    )
  }
  if (disputed) {
    return (
      <>
        {State({ is: 'due', children: 'Not agreed' })} {disputed} It counts until somebody else has decided.
      </>
    )
  }
  const asked = [tie.one, tie.other].filter((person) => person !== tie.declaredBy).map(nameOf)
  return (
    <>
      {State({ is: 'waits', children: 'Nobody has agreed yet' })} {asked.join(' or ')} is asked. It counts meanwhile.
    </>
  )
}
