import { sayWhere } from '../../../actions/oversight/say-where.ts'
import { everyCompanion } from '../../../core/policy/companions.ts'
import { companions } from '../../../storage/oversight/companions.ts'
import { policyInForce } from '../../../storage/policy/policy-in-force.ts'
import { Button } from '../../kit/button.tsx'
import { Input } from '../../kit/input.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { lineIn } from '../../shell/fields.ts'
import { Form } from '../../shell/form.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { companionInWords } from '../companion-in-words.ts'

const title = 'Documents our policy is read with'

/** Where each document lies that the policy names. */
export async function showCompanions(visit: SchoolVisit): Promise<Reply> {
  const inForce = await policyInForce(visit.tx)
  const named = inForce ? everyCompanion(inForce.policy) : []
  const held = new Map((await companions(visit.tx)).map(({ name, heldAt }) => [name, heldAt]))
  const missing = named.filter((name) => !held.has(name)).length
  const page = schoolPage(
    visit,
    { title, place: 'Policy' },
    <>
      <p class="soft">
        <a href="/policy">Our policy</a>
      </p>
      <h1>{title}</h1>
      {named.length === 0 ? (
        <p>Our policy names no other document, so there is nothing to say here.</p>
      ) : (
        <>
          <p>
            Our policy names {named.length}. Say where each one lies, so that whoever reads the policy can find it: a
            web address, or a place in school. {missing > 0 ? `${missing} still to say.` : 'All of them are said.'}
          </p>
          <Form visit={visit} action="/policy/companions">
            {named.map((name, at) => (
              <Input
                id={`place-${at}`}
                name={`place-${at}`}
                label={companionInWords(name)}
                value={held.get(name) ?? ''}
              />
            ))}
            <Button id="save" once>
              Keep where they lie
            </Button>
          </Form>
        </>
      )}
    </>,
  )
  return { page }
}

export async function sendCompanions(visit: SchoolVisit): Promise<Reply> {
  const inForce = await policyInForce(visit.tx)
  const named = inForce ? everyCompanion(inForce.policy) : []
  const places = new Map(named.map((name, at) => [name, lineIn(visit.form, `place-${at}`, 500)]))
  await sayWhere(visit.tx, visit, visit.actor, places)
  return { goTo: '/policy/companions' }
}
