import type { OpenCase } from '../../../actions/concerns/open-concern.ts'
import { State } from '../../kit/signpost/state.tsx'
import { isRecorded } from '../course/recorded.ts'
import type { SupportShown as Offered } from './support-for.ts'

/** What the adult it is about is offered once they may be told, and whether that was recorded. */
export function SupportShown({ open, support }: { readonly open: OpenCase; readonly support: Offered | null }) {
  if (support === null) return null
  const given = isRecorded(open, 'support')
  return (
    <section>
      <h2>Support for the adult it is about</h2>
      <p>{State(given ? { is: 'kept', children: 'Recorded' } : { is: 'due', children: 'Not recorded yet' })}</p>
      <p>
        Once they may be told of it, they are told of these.{' '}
        <a href={`/concerns/${open.row.id}/step/support`}>Record the support</a>
      </p>
      <ul>
        <li>
          {support.contact === null
            ? 'Nobody at school is free of the case. Their union stands by them.'
            : `A contact at school who does not look into it: ${support.contact}.`}
        </li>
        <li>Their union or association.</li>
        {support.helpLines.map(({ name, reach }) => (
          <li>
            {name}: {reach.by === 'phone' ? reach.number : `text ${reach.word} to ${reach.number}`}.
          </li>
        ))}
      </ul>
    </section>
  )
}
