import { linkState } from '../../core/access/link-life.ts'
import { type Role, roleIds, titleOfRole } from '../../core/people/role.ts'
import type { SchoolId } from '../../core/school/ids.ts'
import { endLinks, linkOf, makeLink } from '../../storage/access/sign-in-link.ts'
import { inSchool } from '../../storage/in-school.ts'
import { whoHolds } from '../../storage/people/who-holds.ts'
import { type Begun, beginSession } from './begin-session.ts'
import type { FrontDoor } from './door.ts'

export type DemoLink = { readonly role: Role; readonly title: string; readonly name: string; readonly link: string }

/**
 * One link that signs in for each role somebody holds at the demo's school. Only `signpost demo` may have them: the main
 * says `demo: true`, and without it there are none. Links of an earlier start end.
 */
export async function roleLinks(door: FrontDoor & { demo: boolean }, school: SchoolId): Promise<readonly DemoLink[]> {
  if (!door.demo) throw new Error('links by role exist in the demo only')
  const holders = await inSchool(door.db, school, whoHolds)
  const links: DemoLink[] = []
  for (const holder of holders) await endLinks(door.signIn, { account: holder.account, purpose: 'demo' }, door.now)
  for (const role of roleIds) {
    const holder = holders.find((one) => one.role === role)
    if (!holder) continue
    const whom = { account: holder.account, school, person: holder.person }
    const token = await makeLink(door.signIn, 'demo', whom, door.now)
    links.push({ role, title: titleOfRole(role), name: holder.name, link: `${door.publicUrl}/demo/in/${token}` })
  }
  return links
}

/** Signs in with a link by role, as often as it is followed. Nothing outside the demo. */
export async function signInForDemo(
  door: FrontDoor & { demo: boolean },
  token: string,
  before: string | null,
): Promise<Begun | undefined> {
  if (!door.demo) return undefined
  const link = await linkOf(door.signIn, token, 'demo')
  if (!link || linkState(link, door.now) !== 'good') return undefined
  const at = link.school && link.person ? { at: { school: link.school, person: link.person } } : {}
  return beginSession(door, { account: link.account, by: 'demo', keep: true, before, ...at })
}
