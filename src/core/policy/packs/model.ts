import type { Clause, ClauseId } from '../clause.ts'
import type { Pack } from '../pack.ts'
import type { SettingName, SettingValues } from '../registry.ts'
import { allSettings } from '../settings/all-settings.ts'
import { capabilityOf } from '../settings/capability-of.ts'

function idOf(name: SettingName): ClauseId {
  return `model:${name}` as ClauseId
}

/** The parts of the policy whose rules are for people at work to keep, rather than for the school to arrange. */
const keptByStaff = ['guidance', 'permissions']

function clauseOf(spec: (typeof allSettings)[number]): Clause {
  const value = Array.isArray(spec.default) ? spec.default.join(', ') : String(spec.default)
  return {
    id: idOf(spec.name),
    section: capabilityOf(spec.name),
    modality: 'must',
    actor: keptByStaff.includes(capabilityOf(spec.name)) ? 'staff' : 'school',
    summary: `${spec.question} ${value === '' ? 'Left to the school.' : `${value.replaceAll('-', ' ')}.`}`,
    trigger: null,
    evidence: null,
    setting: { [spec.name]: spec.default },
    capability: capabilityOf(spec.name),
    kind: 'record',
  }
}

/** The model policy: every setting answered with Signpost's default, one clause a setting. */
export const modelPack: Pack = {
  name: 'model',
  title: 'Signpost model policy',
  place: 'England',
  source: 'Written for Signpost from what five published policies ask.',
  settings: Object.fromEntries(allSettings.map((spec) => [spec.name, spec.default])) as SettingValues,
  grounds: Object.fromEntries(allSettings.map((spec) => [spec.name, [idOf(spec.name)]])) as Pack['grounds'],
  clauses: allSettings.map(clauseOf),
}
