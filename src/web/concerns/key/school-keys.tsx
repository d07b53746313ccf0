import { makeRecoveryKey } from '../../../actions/concerns/make-recovery-key.ts'
import { type RecoveryRefusal, useRecoveryKey } from '../../../actions/concerns/use-recovery-key.ts'
import { may } from '../../../core/access/may.ts'
import { standsInCover } from '../../../core/concerns/stands-in-cover.ts'
import type { PersonId } from '../../../core/school/ids.ts'
import { whoHasKeys } from '../../../storage/concerns/member-keys.ts'
import { peopleNames } from '../../../storage/concerns/people-names.ts'
import { recoveryKey } from '../../../storage/concerns/recovery-keys.ts'
import { peopleList } from '../../../storage/people/people-list.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { textIn } from '../../shell/fields.ts'
import { hasProblems, type Problems } from '../../shell/problems.tsx'
import { concernDesk } from '../concern-desk.ts'
import { leavesNothing } from '../leaves-nothing.ts'
import { withPasskey } from '../needs-second-factor.tsx'
import { recoveryKeyShown, schoolKeysPage } from './school-keys-page.tsx'

/** Who could read what is told, and whether the school keeps a recovery key. It says nothing of any concern. */
export async function showKeys(visit: SchoolVisit): Promise<Reply> {
  return withPasskey(visit, () => shown(visit, {}, visit.query['done'] === 'yes'))
}

/** Makes the recovery key and shows it, this once. */
export async function sendRecoveryKey(visit: SchoolVisit): Promise<Reply> {
  return withPasskey(visit, async () => {
    const holder = await personIn(visit, 'holder')
    if (holder === undefined) return shown(visit, { holder: 'Choose who keeps it.' })
    const { words } = await makeRecoveryKey(visit.tx, visit.actor.person, holder.id, visit.now)
    return { headers: leavesNothing, page: recoveryKeyShown(visit, words, holder.name) }
  })
}

const refusalWords: Readonly<Record<RecoveryRefusal, string>> = {
  'not-it': 'That is not a recovery key of this school. Look at each letter again: there are eight groups of four.',
  'they-have-no-key': 'They have no key of their own yet. Ask them to make one under Concerns first.',
}

export async function sendRecovery(visit: SchoolVisit): Promise<Reply> {
  return withPasskey(visit, async () => {
    const person = await personIn(visit, 'person')
    if (person === undefined) return shown(visit, { person: 'Choose for whom.' })
    const used = { letters: textIn(visit.form, '_letters', 200), person: person.id }
    const outcome = await useRecoveryKey(visit.tx, concernDesk(visit), visit.actor.person, used)
    if (outcome === 'done') return { goTo: '/concerns/keys?done=yes' }
    const field = outcome.refused === 'not-it' ? '_letters' : 'person'
    return shown(visit, { [field]: refusalWords[outcome.refused] })
  })
}

async function personIn(
  visit: SchoolVisit,
  field: string,
): Promise<{ readonly id: PersonId; readonly name: string } | undefined> {
  const typed = textIn(visit.form, field, 40)
  const found = (await peopleList(visit.tx, visit.now)).find(({ id }) => id === typed)
  return found && { id: found.id, name: found.name }
}

async function shown(visit: SchoolVisit, problems: Problems, done = false): Promise<Reply> {
  const has = await whoHasKeys(visit.tx)
  const people = (await peopleList(visit.tx, visit.now)).map((person) => ({
    id: person.id,
    name: person.name,
    inCover: standsInCover(person.roles),
    hasKey: has.has(person.id),
  }))
  const names = await peopleNames(visit.tx)
  const recovery = await recoveryKey(visit.tx)
  return {
    status: hasProblems(problems) ? 422 : 200,
    headers: leavesNothing,
    page: schoolKeysPage(visit, {
      people,
      recovery: recovery && {
        madeAt: recovery.madeAt,
        heldBy: names.get(recovery.heldBy) ?? 'somebody who has left',
      },
      mayRecover: may(visit.actor.roles, 'keys.recover').verdict === 'allowed',
      problems,
      done,
    }),
  }
}
