import { may } from '../../core/access/may.ts'
import type { Permission } from '../../core/access/permission.ts'
import type { Carried } from '../../core/policy/state/evidence.ts'
import type { SchoolVisit } from '../route.ts'

/** What opens each page on which a clause is carried out, by its address without the place on it. */
const opens: Readonly<Record<string, Permission>> = {
  '/acceptable-use': 'acceptable-use.sign',
  '/channels': 'channel.see',
  '/concerns': 'concern.see',
  '/home': 'home.see',
  '/people': 'person.see',
  '/policy': 'policy.see',
  '/policy/companions': 'school.edit',
  '/policy/draft': 'policy.see-draft',
  '/policy/review': 'policy.see-draft',
  '/policy/versions': 'policy.see',
  '/policy/yours': 'policy.see',
  '/posts': 'post.see',
  '/posts/new': 'post.write',
}

/** The permission that opens the page at which something is carried out. */
export function openedBy(at: string): Permission | undefined {
  return opens[at.replace(/[?#].*$/, '')]
}

/** Where a clause is carried out: a way there for whoever may go, and only what is done there for others. */
export function Where({
  visit,
  carried,
}: {
  readonly visit: SchoolVisit
  readonly carried: Pick<Carried, 'at' | 'control'>
}) {
  const permission = openedBy(carried.at)
  const open = permission === undefined || may(visit.actor.roles, permission).verdict === 'allowed'
  return open ? <a href={carried.at}>{carried.control}</a> : carried.control
}
