import { policyInForce } from '../../../storage/policy/policy-in-force.ts'
import { registerKnows } from '../../../storage/policy/register-knows.ts'
import { versionsOf } from '../../../storage/policy/versions-of.ts'
import { documentInForce, fileOf } from '../../policy/download/handler.ts'
import { ownNamesIn, withOwnNames } from '../../policy/own-clause-names.tsx'
import { PolicyBody } from '../../policy/policy-body.tsx'
import { PublicFrame } from '../../shell/frame.tsx'
import { atDoor } from '../at-door.ts'
import { revalidatedPage } from '../revalidated.ts'
import { EarlierVersions } from './earlier-versions.tsx'

/** The policy in force, for anybody. */
export const showPublicPolicy = atDoor(async ({ visit, tx, school, home }) => {
  const inForce = await policyInForce(tx)
  const document = inForce && (await documentInForce(tx, inForce, visit.now))
  const register = await registerKnows(tx)
  return revalidatedPage(
    visit,
    <PublicFrame assets={visit.parts.assets} title="Our social media policy" school={school.name} home={home}>
      <h1>Our social media policy</h1>
      {inForce && document ? (
        withOwnNames(
          <PolicyBody inForce={inForce} document={document} register={register} policyAt={`${home}/policy`} />,
          ownNamesIn(document),
        )
      ) : (
        <p>The school has not put a policy in force here yet.</p>
      )}
      <EarlierVersions versions={await versionsOf(tx, visit.now)} now={visit.now} home={home} />
    </PublicFrame>,
  )
})

/** The policy in force as a file, for anybody. */
export const showPublicFile = atDoor(({ visit, tx, school }) => fileOf(visit, tx, school.slug))
