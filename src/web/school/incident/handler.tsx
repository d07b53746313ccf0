import { endIncident, startIncident } from '../../../actions/channels/switch-incident.ts'
import { basisOf } from '../../../core/policy/decision.ts'
import { whenInWords } from '../../../core/school/london-time.ts'
import { type IncidentOn, incidentNow } from '../../../storage/channels/incident-mode.ts'
import { policyInForce } from '../../../storage/policy/policy-in-force.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { State } from '../../kit/signpost/state.tsx'
import { Basis } from '../../policy/basis.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { schoolPage } from '../../shell/school-page.tsx'

export async function showIncident(visit: SchoolVisit): Promise<Reply> {
  const policy = (await policyInForce(visit.tx))?.policy
  const on = await incidentNow(visit.tx)
  const title = on ? 'An incident is on' : 'Incident'
  const page = schoolPage(
    visit,
    { title, place: 'More' },
    <>
      <p class="soft">
        <a href="/more">More</a>
      </p>
      <h1>{title}</h1>
      <HowItStands visit={visit} on={on} />
      <h2>What it does</h2>
      <ul>
        <li>
          While an incident is on, nothing that was scheduled goes out by itself. It is held, and a person decides.
        </li>
        <li>Urgent posts that are agreed after it began do go out, so that the school can speak.</li>
        <li>What is already out stays out. You can take a post down from its own page at any time.</li>
      </ul>
      {policy && (
        <p>
          {/* Which accounts may speak is the policy's; holding what was scheduled is our own rule. */}
          During an incident only the school’s official channels speak for it.{' '}
          <Basis basis={basisOf(policy, ['incident-comms-official-only'], ['incident-holds-what-was-scheduled'])} />
        </p>
      )}
    </>,
  )
  return { page }
}

function HowItStands({ visit, on }: { readonly visit: SchoolVisit; readonly on: IncidentOn | undefined }) {
  if (!on) {
    return (
      <>
        <p>
          <State is="kept">No incident is on</State>
        </p>
        <Form visit={visit} action="/incident/start">
          <Acts>
            <Button kind="warning" once>
              Say that an incident is on
            </Button>
          </Acts>
        </Form>
      </>
    )
  }
  return (
    <>
      <p>
        <State is="broken">On since {whenInWords(on.startedAt, visit.now)}</State>
      </p>
      <p>{on.starter} said so. When it is over, what was held meanwhile stays held until somebody decides about it.</p>
      <Form visit={visit} action="/incident/end">
        <Acts>
          <Button once>Say that the incident is over</Button>
        </Acts>
      </Form>
    </>
  )
}

export async function sendStart(visit: SchoolVisit): Promise<Reply> {
  const outcome = await startIncident(visit.tx, visit, visit.actor)
  if (outcome === 'started') return { goTo: '/incident' }
  return {
    refused: {
      what: 'An incident is on already',
      why: 'Somebody said so before you.',
      instead: 'Open the incident page to see since when.',
    },
  }
}

export async function sendEnd(visit: SchoolVisit): Promise<Reply> {
  const outcome = await endIncident(visit.tx, visit, visit.actor)
  if (outcome === 'ended') return { goTo: '/incident' }
  return {
    refused: { what: 'No incident is on', why: 'Somebody ended it before you.', instead: 'There is nothing to do.' },
  }
}
