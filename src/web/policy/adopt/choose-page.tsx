import { allPacks, policyFrom } from '../../../core/policy/packs/all-packs.ts'
import type { Policy } from '../../../core/policy/policy.ts'
import { whatChanges } from '../../../core/policy/what-changes.ts'
import { Rows } from '../../kit/signpost/rows.tsx'
import type { SchoolVisit } from '../../route.ts'
import { schoolPage } from '../../shell/school-page.tsx'

/** The policies a school can put in force, each with how much it would change. */
export function choosePage(visit: SchoolVisit, now: Policy | undefined) {
  const title = now ? 'Begin from another policy' : 'Put a policy in force'
  return schoolPage(
    visit,
    { title, place: 'Policy' },
    <>
      <p class="soft">
        <a href="/policy">Our policy</a>
      </p>
      <h1>{title}</h1>
      <p>Open one to read what it would change. Nothing changes until you say so there.</p>
      <Rows
        rows={allPacks.map((pack) => ({
          href: `/policy/adopt/${pack.name}`,
          title: pack.title,
          note: pack.place,
          when: now ? howMuch(now, policyFrom(pack)) : undefined,
          state: now?.name === pack.name ? { is: 'kept', children: 'In force' } : undefined,
        }))}
      />
    </>,
  )
}

function howMuch(now: Policy, other: Policy): string | undefined {
  if (now.name === other.name) return undefined
  const changes = whatChanges(now, other).length
  return changes === 1 ? '1 answer changes' : `${changes} answers change`
}
