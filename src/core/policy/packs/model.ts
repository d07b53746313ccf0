import type { Clause, ClauseId } from '../clause.ts'
import { allIdeas } from '../library/all-ideas.ts'
import { chapterHeadings } from '../library/chapter-headings.ts'
import { type Binding, chapters, type Idea, settingsOf } from '../library/idea.ts'
import { sayIdea } from '../library/say.ts'
import type { Pack } from '../pack.ts'
import type { SettingName, SettingValues } from '../registry.ts'
import { allSettings } from '../settings/all-settings.ts'

const settings = Object.fromEntries(allSettings.map((spec) => [spec.name, spec.default])) as SettingValues

type ModelIdea = Idea & { readonly model: Binding }

const inOrder: readonly ModelIdea[] = chapters.flatMap((chapter) =>
  allIdeas.filter((idea): idea is ModelIdea => idea.model !== undefined && idea.chapter === chapter),
)

/** The first idea that rests on a question stands for it: its clause is called by the question. */
const stood = new Map<SettingName, ModelIdea>()
const clauseIds = new Map<ModelIdea, ClauseId>()
for (const idea of inOrder) {
  const own = settingsOf(idea).find((name) => !stood.has(name))
  if (own !== undefined) stood.set(own, idea)
  clauseIds.set(idea, `model:${own ?? idea.id}` as ClauseId)
}

function clauseOf(idea: ModelIdea): Clause {
  const names = settingsOf(idea)
  return {
    ...idea.model,
    id: clauseIdOf(idea),
    section: chapterHeadings[idea.chapter],
    summary: sayIdea(idea, { settings }, idea.model.modality) || `${idea.about}.`,
    setting: names.length === 0 ? null : Object.fromEntries(names.map((name) => [name, settings[name]])),
  }
}

function clauseIdOf(idea: ModelIdea): ClauseId {
  const id = clauseIds.get(idea)
  if (!id) throw new Error(`the model policy does not say ${idea.id}`)
  return id
}

function groundsOf(name: SettingName): readonly ClauseId[] {
  const resting = inOrder.filter((idea) => settingsOf(idea).includes(name)).map(clauseIdOf)
  return resting.sort((one, other) => Number(other === `model:${name}`) - Number(one === `model:${name}`))
}

/** The clause in which the model policy answers a question, and the idea that it says. */
export function modelClauseOn(name: SettingName): { readonly clause: Clause; readonly idea: Idea } | undefined {
  const idea = stood.get(name) ?? inOrder.find((one) => settingsOf(one).includes(name))
  return idea && { clause: clauseOf(idea), idea }
}

/** The model policy: every question answered with Signpost’s default, each in a clause made from the library. */
export const modelPack: Pack = {
  name: 'model',
  title: 'Signpost model policy',
  place: 'England',
  source: 'Written for Signpost from what five published policies ask.',
  settings,
  grounds: Object.fromEntries(allSettings.map(({ name }) => [name, groundsOf(name)])) as Pack['grounds'],
  says: Object.fromEntries(inOrder.map((idea) => [clauseIdOf(idea), idea.id])),
  clauses: inOrder.map(clauseOf),
}
