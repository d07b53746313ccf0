import { verifyEveryChain } from '../../../src/actions/records/verify-chain.ts'
import { concernsEvidence } from '../../../src/core/concerns/cases-evidence.ts'
import { packNamed, policyFrom } from '../../../src/core/policy/packs/all-packs.ts'
import { type Somebody, sides, type TwoSchools } from './two-schools.ts'

/** Two clauses of a policy: one that is kept by what is done with reports, and one that is not. */
export function clausesOf(pack: string): readonly string[] {
  const found = packNamed(pack)
  if (!found) throw new Error(`no policy is called ${pack}`)
  const clauses = [...policyFrom(found).clauses.values()]
  const rests = (one: (typeof clauses)[number]) => concernsEvidence.keepings.some(({ carries }) => carries(one))
  const [first] = [
    ...clauses.filter(({ setting }) => setting && 'concern-first-contact' in setting),
    ...clauses.filter(rests),
  ]
  return [first, clauses.find((one) => !rests(one))].flatMap((one) => (one ? [one.id] : []))
}

/** Mails that somebody got at the one school and not at the other. */
export async function mailsApart(
  { admin, ids, small, slugs }: TwoSchools,
  people: readonly Somebody[],
): Promise<readonly string[]> {
  const { rows } = await admin.query<{ school_id: string; recipient: string; mails: string }>(
    `select school_id, recipient, string_agg(subject || ': ' || body, ' | ' order by subject, body) as mails
     from demo_outbox group by 1, 2`,
  )
  const mailsAt = (school: string, address: string) =>
    rows.find((row) => row.school_id === school && row.recipient === address)?.mails ?? ''
  const addresses = await admin.query<{ id: string; address: string }>(
    'select id, address from person where school_id = $1',
    [ids.quiet],
  )
  return people.flatMap((who) => {
    const address = addresses.rows.find(({ id }) => id === small.people[who])?.address ?? ''
    const here = mailsAt(ids.quiet, address)
    const there = mailsAt(ids.told, address.replace(slugs.quiet, slugs.told))
    return here === there ? [] : [`${who} is mailed otherwise:\n  nothing told: ${here}\n  told:         ${there}`]
  })
}

/** What the command says that reads every record: how many lines each has, and whether they are whole. */
export async function recordsApart({ door, ids }: TwoSchools): Promise<readonly string[]> {
  const chains = await verifyEveryChain(door.db)
  const [quiet, told] = sides.map((side) => {
    const { lines, faults } = chains.find(({ school }) => school === ids[side]) ?? { lines: 0, faults: [] }
    return JSON.stringify({ lines, faults })
  })
  return quiet === told ? [] : [`the record has other lines: ${quiet}, ${told}`]
}
