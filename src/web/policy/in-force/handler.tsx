import { may } from '../../../core/access/may.ts'
import { dateInWords } from '../../../core/school/london-time.ts'
import { commentsBy } from '../../../storage/policy/comments.ts'
import { policyInForce } from '../../../storage/policy/policy-in-force.ts'
import { registerKnows } from '../../../storage/policy/register-knows.ts'
import { versionsToCome } from '../../../storage/policy/version-to-come.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { schoolPage } from '../../shell/school-page.tsx'
import { documentInForce } from '../download/handler.ts'
import { PolicyBody } from '../policy-body.tsx'

/** The policy in force, for everybody who is signed in. */
export async function showPolicy(visit: SchoolVisit): Promise<Reply> {
  const inForce = await policyInForce(visit.tx)
  const document = inForce && (await documentInForce(visit.tx, inForce, visit.now))
  const mayAdopt = may(visit.actor.roles, 'policy.adopt').verdict === 'allowed'
  const seesDraft = may(visit.actor.roles, 'policy.see-draft').verdict === 'allowed'
  const seesStates = may(visit.actor.roles, 'policy.states').verdict === 'allowed'
  const saidSomething = (await commentsBy(visit.tx, visit.actor.person, null)).length > 0
  const register = await registerKnows(visit.tx)
  const toCome = await versionsToCome(visit.tx, visit.now)
  const page = schoolPage(
    visit,
    { title: 'Our policy', place: 'Policy' },
    <>
      <h1>Our policy</h1>
      {mayAdopt && !inForce && (
        <Acts>
          <Button href="/policy/adopt">Put a policy in force</Button>
        </Acts>
      )}
      {inForce && seesDraft && (
        <Acts>
          <Button kind="secondary" href="/policy/settings">
            See and change its settings
          </Button>
          <a href="/policy/draft">The next policy</a>
          <a href="/policy/versions">Versions</a>
          <a href="/policy/review">Review</a>
        </Acts>
      )}
      {inForce && (
        <p>
          <a href="/policy/yours">What the policy asks of you</a>
          {seesStates && (
            <>
              {' · '}
              <a href="/policy/state">How every clause stands</a>
            </>
          )}
          {!seesDraft && (
            <>
              {' · '}
              <a href="/policy/versions">Versions, and what changed</a>
            </>
          )}
          {saidSomething && (
            <>
              {' · '}
              <a href="/policy/asked">What you said of it, and the answers</a>
            </>
          )}
        </p>
      )}
      {toCome.map(({ version, from }) => (
        <p>
          <a href={`/policy/versions/${version}`}>Another version</a> was adopted. It comes in force on{' '}
          {dateInWords(from, visit.now)}; until then this page is what holds.
        </p>
      ))}
      {inForce && document ? (
        <PolicyBody
          inForce={inForce}
          document={document}
          register={register}
          policyAt="/policy"
          standsAt={seesStates ? '/policy/state' : undefined}
        />
      ) : (
        <p>
          No policy is in force yet, so nothing can be posted. The headteacher, the chair or the clerk puts one in
          force.
        </p>
      )}
    </>,
  )
  return { page }
}
