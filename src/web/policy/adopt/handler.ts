import { adoptPolicy } from '../../../actions/policy/adopt-policy.ts'
import { channelsThatStop } from '../../../core/channels/channels-that-stop.ts'
import type { AdoptionRefusal } from '../../../core/policy/may-adopt.ts'
import type { Pack } from '../../../core/policy/pack.ts'
import { packNamed, policyFrom } from '../../../core/policy/packs/all-packs.ts'
import { channelsOf } from '../../../storage/channels/channels-of.ts'
import { policyInForce } from '../../../storage/policy/policy-in-force.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { type DayTyped, dayIn, daysThatAreNone } from '../../shell/fields.ts'
import { hasProblems, type Problems } from '../../shell/problems.tsx'
import { changePage } from './change-page.tsx'
import { choosePage } from './choose-page.tsx'

const noDay: DayTyped = { day: '', month: '', year: '' }

export async function showChoice(visit: SchoolVisit): Promise<Reply> {
  const inForce = await policyInForce(visit.tx)
  return { page: choosePage(visit, inForce?.policy) }
}

export async function showChange(visit: SchoolVisit): Promise<Reply> {
  const pack = packNamed(visit.params['pack'] ?? '')
  return pack ? show(visit, pack, noDay, {}) : 'not-found'
}

export async function sendAdopt(visit: SchoolVisit): Promise<Reply> {
  const pack = packNamed(visit.params['pack'] ?? '')
  if (!pack) return 'not-found'
  const on = dayIn(visit.form, 'on')
  const noSuchDay = daysThatAreNone(visit.form, ['on'])
  if (hasProblems(noSuchDay)) return show(visit, pack, on.typed, noSuchDay)
  const outcome = await adoptPolicy(visit.tx, visit, visit.actor, { pack: pack.name, adoptedOn: on.day ?? null })
  if (!('refused' in outcome)) return { goTo: '/policy' }
  const { refused } = outcome
  if (refused === 'no-such-policy') return 'not-found'
  const { field, says } = beside[refused]
  return show(visit, pack, on.typed, { [field]: says })
}

const beside: Readonly<Record<AdoptionRefusal, { field: string; says: string }>> = {
  'in-force-already': { field: 'adopt', says: 'This policy is in force already. There is nothing to do.' },
  'not-the-first': {
    field: 'adopt',
    says: 'A policy is in force already. Begin a draft from this one, and put it to governors.',
  },
  'adoption-date-missing': { field: 'on', says: 'Say when the governors adopted it. It is theirs to adopt.' },
  'adopted-too-long-ago': { field: 'on', says: 'That is too long ago for this policy. Look at the year.' },
  'adoption-to-come': { field: 'on', says: 'That day has not come yet. Come back once the governors have adopted it.' },
}

async function show(visit: SchoolVisit, pack: Pack, typed: DayTyped, problems: Problems): Promise<Reply> {
  const inForce = await policyInForce(visit.tx)
  const stops = inForce ? channelsThatStop(inForce.policy, policyFrom(pack), await channelsOf(visit.tx)) : []
  const page = changePage(visit, { pack, inForce, stops, typed, problems })
  return Object.keys(problems).length > 0 ? { page, status: 422 } : { page }
}
