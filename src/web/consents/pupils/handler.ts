import { may } from '../../../core/access/may.ts'
import { classesOnRoll, lastLoad, type PupilsAsked, pupilsListed } from '../../../storage/consents/pupils-list.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { lineIn } from '../../shell/fields.ts'
import { pupilsPage } from './page.tsx'

const atMost = 60

export async function showPupils(visit: SchoolVisit): Promise<Reply> {
  const named = lineIn(visit.query, 'name', 100)
  const inClass = lineIn(visit.query, 'class', 100)
  const asked: PupilsAsked | undefined =
    named !== '' ? { name: named } : inClass !== '' ? { class: inClass } : undefined
  const found = asked && (await pupilsListed(visit.tx, asked, atMost + 1))
  return {
    page: pupilsPage(visit, {
      asked,
      found: found?.slice(0, atMost),
      more: found !== undefined && found.length > atMost,
      classes: await classesOnRoll(visit.tx),
      loaded: await lastLoad(visit.tx),
      mayLoad: may(visit.actor.roles, 'roll.load').verdict === 'allowed',
    }),
  }
}
