import { closingNow } from '../../../actions/concerns/closing-now.ts'
import type { JustOpened } from '../../../actions/concerns/open-concern.ts'
import { type LeftBeforeClosing, leftBeforeClosing } from '../../../core/concerns/may-close.ts'
import type { Policy } from '../../../core/policy/policy.ts'

const ways: Readonly<Record<LeftBeforeClosing, { readonly says: string; readonly at: string }>> = {
  'kind-not-said': { says: 'Say what kind of concern it is: so far it is Signpost’s guess', at: '/step/kind' },
  'referral-unanswered': { says: 'Record what came of each referral', at: '/step/answered' },
  'action-open': { says: 'Record as done what is still to do', at: '/step/done' },
  'clock-running': { says: 'Do what each clock asks, or record the decision not to', at: '#clocks' },
  'parents-not-settled': { says: 'Record whether parents were told, or why not', at: '/step/parents' },
  'debrief-first': { says: 'Look back: the policy asks for it first', at: '/step/debrief' },
}

/** Everything that has to be done before this case can be closed, at once and each with its way; nothing where nothing is. */
export function beforeClosing(open: JustOpened, policy: Policy) {
  if (open.row.stage !== 'open') return null
  const left = leftBeforeClosing(policy, closingNow(open, open.calendar))
  if (left.length === 0) return null
  return (
    <section>
      <h2>Before it can be closed</h2>
      <ul>
        {left.map((one) => (
          <li>
            <a href={`/concerns/${open.row.id}${ways[one].at}`}>{ways[one].says}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
