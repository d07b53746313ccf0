import { changeSetting } from '../../../actions/policy/change-setting.ts'
import type { Looking } from '../../../actions/policy/redecide-for-school.ts'
import { may } from '../../../core/access/may.ts'
import { isSettingName, type SettingName } from '../../../core/policy/registry.ts'
import { draftChanges } from '../../../storage/policy/draft-changes.ts'
import { deskOf } from '../../posts/with-policy.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { lineIn } from '../../shell/fields.ts'
import type { Problems } from '../../shell/problems.tsx'
import { changeRefusalWords } from '../draft/refusal-words.ts'
import { type WorkedOn, workedOn } from './draft-or-in-force.ts'
import { type Chosen, chosenIn } from './form.ts'
import { listPage } from './list-page.tsx'
import { type DoneJustNow, settingPage } from './setting-page.tsx'
import { whatItChanges } from './what-it-changes.ts'

const noPolicy: Reply = {
  refused: {
    what: 'No policy is in force yet',
    why: 'A school starts from a published policy or the model, and changes that.',
    instead: 'Put a first policy in force.',
    href: '/policy/adopt',
  },
}

/** Every question by chapter, with a search over questions, answers and what others say. */
export async function showSettings(visit: SchoolVisit): Promise<Reply> {
  const found = await workedOn(visit)
  if (!found) return noPolicy
  return { page: listPage(visit, found, lineIn(visit.query, 'q', 80)) }
}

export async function showSetting(visit: SchoolVisit): Promise<Reply> {
  const name = nameIn(visit)
  return name ? show(visit, name, chosenIn(visit.query, name), {}) : 'not-found'
}

export async function sendSetting(visit: SchoolVisit): Promise<Reply> {
  const name = nameIn(visit)
  if (!name) return 'not-found'
  const chosen = chosenIn(visit.form, name)
  if (chosen.is === 'problem' || chosen.is === 'nothing-yet') {
    const says = chosen.is === 'problem' ? chosen.says : 'Choose one of the answers.'
    return show(visit, name, { is: 'nothing-yet' }, { answer: says })
  }
  const value = chosen.is === 'answer' ? chosen.value : undefined
  const outcome = await changeSetting(visit.tx, visit.actor, { name, value })
  if ('refused' in outcome) return show(visit, name, chosen, { answer: changeRefusalWords[outcome.refused] })
  return {
    goTo: `/policy/settings/${name}?done=${outcome.change ?? 'already'}`,
  }
}

function nameIn(visit: SchoolVisit): SettingName | undefined {
  const name = visit.params['name'] ?? ''
  return isSettingName(name) ? name : undefined
}

async function show(visit: SchoolVisit, name: SettingName, chosen: Chosen, problems: Problems): Promise<Reply> {
  const found = await workedOn(visit)
  if (!found) return noPolicy
  const wrong = chosen.is === 'problem' ? { answer: chosen.says } : problems
  const asked = chosen.is === 'answer' || chosen.is === 'silent'
  const changes = asked
    ? await whatItChanges(
        visit.tx,
        deskOf(visit),
        lookingAs(visit),
        found,
        name,
        chosen.is === 'answer' ? chosen.value : undefined,
      )
    : undefined
  const page = settingPage(visit, {
    ...found,
    name,
    chosen,
    changes,
    mayChange: may(visit.actor.roles, 'policy.draft').verdict === 'allowed',
    done: await doneJustNow(visit, found.draft, name),
    problems: wrong,
  })
  return Object.keys(wrong).length > 0 ? { page, status: 422 } : { page }
}

/** What the address says was just done, as far as it still stands: an old address says nothing of what was undone since. */
async function doneJustNow(visit: SchoolVisit, draft: WorkedOn['draft'], name: SettingName): Promise<DoneJustNow> {
  const done = lineIn(visit.query, 'done', 40)
  if (!draft || done === '') return { is: 'nothing' }
  if (done === 'already') return { is: 'already' }
  const changes = await draftChanges(visit.tx, draft.id)
  const stands = changes.some((one) => one.id === done && one.name === name && !one.undone)
  return stands ? { is: 'changed', change: done } : { is: 'nothing' }
}

/** Reports are opened for somebody whose own key is open, and for nobody else. */
function lookingAs({ actor, keyInHand, parts }: SchoolVisit): Looking {
  return { person: actor.person, vault: keyInHand ? parts.vault : null }
}
