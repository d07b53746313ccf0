import { describe, expect, it } from 'vitest'
import { documentOf } from '../document-of.ts'
import { allPacks, policyFrom } from '../packs/all-packs.ts'
import { modelPack } from '../packs/model.ts'
import { isSettingName, type SettingName, type SettingValues, specOf } from '../registry.ts'
import { allSettings } from '../settings/all-settings.ts'
import { allIdeas } from './all-ideas.ts'
import { placeholders } from './placeholder.ts'
import type { Saying } from './saying.ts'

const published = allPacks.filter((pack) => pack !== modelPack)
const facts = { school: null, source: '', standing: '', names: {} }
const documentIn = (settings: SettingValues, pack = modelPack) => documentOf(policyFrom(pack, settings), facts)
const textOf = (document: ReturnType<typeof documentIn>) =>
  document.sections.flatMap(({ clauses }) => clauses.map(({ text }) => text))
const sentencesOf = (text: string) => text.split(/(?<=[.?!]) (?=\p{Lu})/u)
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []

describe('the clause library', () => {
  it('words every obligation of every published policy, each by one idea', () => {
    for (const { says, clauses } of published) {
      expect(Object.keys(says).sort()).toEqual(clauses.map(({ id }) => id).sort())
      expect(Object.values(says).filter((id) => !allIdeas.some((idea) => idea.id === id))).toEqual([])
    }
  })

  it('never gives two clauses of one policy the same idea', () => {
    for (const { name, says } of published) {
      const ids = Object.values(says)
      expect(
        ids.filter((id, at) => ids.indexOf(id) !== at),
        name,
      ).toEqual([])
    }
  })

  it('holds no idea that nobody says', () => {
    const said = new Set(allPacks.flatMap(({ says }) => Object.values(says)))
    expect(allIdeas.filter(({ id }) => !said.has(id)).map(({ id }) => id)).toEqual([])
  })

  it('calls each idea by a name of its own, with a heading of at most six words', () => {
    expect(new Set(allIdeas.map(({ id }) => id)).size).toBe(allIdeas.length)
    for (const { id, about } of allIdeas) {
      expect(isSettingName(id) && !modelPack.clauses.some((clause) => clause.id === `model:${id}`), id).toBe(false)
      expect(about.split(' ').length, about).toBeLessThanOrEqual(6)
    }
  })

  it('has words for every answer that a question allows, except for those that say that nothing is said', () => {
    const silent = ['not-addressed', 'not-stated', 'none']
    for (const { id, says } of allIdeas) {
      for (const saying of says) {
        if (saying.kind === 'answer') {
          for (const value of allowedIn(saying)) {
            expect(Object.keys(saying.texts), id).toContain(value)
            if (!silent.includes(value) && !saidElsewhere(id, value))
              expect(saying.texts[value], `${id} ${value}`).toBeTruthy()
          }
        }
        if (saying.kind === 'list') {
          expect(saying.none, id).not.toBe('')
          for (const value of specOf(saying.setting).allowed ?? []) {
            expect(saying.items?.[value], `${id} ${value}`).toBeTruthy()
          }
        }
      }
    }
  })

  it('forbids as plainly under a clause that only permits, where the answer forbids', () => {
    const pack = published.find(({ name }) => name === 'coton') ?? modelPack
    const document = documentIn({ ...pack.settings, 'personal-use-staff': 'not-permitted' }, pack)
    expect(textOf(document)).toContain('Staff may not use social media for themselves in school hours.')
  })

  it('names with “or” those of whom one is enough, and with “and” those who are all meant', () => {
    const said = textOf(
      documentIn({
        ...modelPack.settings,
        'contact-exception-approver': ['dsl', 'headteacher'],
        'consulted-on-policy': ['staff', 'parents'],
      }),
    ).join(' ')
    expect(said).toContain('The decision lies with the designated safeguarding lead or the headteacher.')
    expect(said).toContain('We asked staff and parents what they think of this policy.')
  })

  it('says of pupils and of parents what is answered on each, where one clause speaks of both', () => {
    const pack = published.find(({ name }) => name === 'st-nicholas') ?? modelPack
    const said = textOf(documentIn({ ...pack.settings, 'staff-pupil-contact': 'never' }, pack))
    expect(said).toContain(
      'A private account must not be used to reach pupils. Before staff reach out to parents from a private account, they must have leave.',
    )
  })

  it('counts months as people do', () => {
    const every = (months: number) => textOf(documentIn({ ...modelPack.settings, 'review-every-months': months }))
    expect(every(1)).toContain('This policy must be reviewed at least once every month.')
    expect(every(14)).toContain('This policy must be reviewed at least once every 14 months.')
  })

  it('knows every placeholder that it uses', () => {
    const used = JSON.stringify(allIdeas.map(({ says }) => says)).matchAll(/\{([a-z ]+)\}/g)
    const known = [...Object.keys(placeholders), 'must', 'must not', 'items', 'any', 'value']
    for (const [, name] of used) expect(known).toContain(name)
  })

  it('never borrows eight words in a row from the catalogue, which describes what policies ask', () => {
    const described = new Set(published.flatMap(({ clauses }) => clauses.flatMap(({ summary }) => runsOf(summary))))
    const borrowed = published.flatMap(clausesIn).filter(({ text }) => runsOf(text).some((run) => described.has(run)))
    expect(borrowed.map(({ idea, text }) => `${idea}: ${text}`)).toEqual([])
  })
})

describe('each policy as a document', () => {
  it.each(published)('$name says every clause that it has, and nothing besides', (pack) => {
    expect(
      clausesIn(pack)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(pack.clauses.map(({ id }) => id).sort())
  })

  it.each(allPacks)('$name says no sentence twice', (pack) => {
    const sentences = textOf(documentIn(pack.settings, pack)).flatMap(sentencesOf)
    expect(sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)).toEqual([])
  })

  it.each(allPacks)('$name leaves no placeholder open and begins and ends every clause as a sentence', (pack) => {
    for (const text of textOf(documentIn(pack.settings, pack))) {
      expect(text).not.toMatch(/[{}]|undefined|\s\s| [.,;]|\.\./)
      expect(text).toMatch(/^\p{Lu}.*\.$/u)
    }
  })

  it.each(allPacks)('$name is in short sentences', (pack) => {
    const sentences = textOf(documentIn(pack.settings, pack)).flatMap(sentencesOf)
    const words = sentences.map((sentence) => wordsOf(sentence).length)
    expect(words.reduce((sum, count) => sum + count, 0) / sentences.length).toBeLessThanOrEqual(16)
  })

  it.each(allPacks)('$name uses each reference once', (pack) => {
    const references = documentIn(pack.settings, pack).sections.flatMap(({ clauses }) =>
      clauses.map((one) => one.reference),
    )
    expect(new Set(references).size).toBe(references.length)
  })
})

describe('the model policy', () => {
  it('answers every question in a clause that is called by it', () => {
    const ids = modelPack.clauses.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(allSettings.map(({ name }) => `model:${name}`)))
    for (const { name } of allSettings) expect(modelPack.grounds[name]?.[0]).toBe(`model:${name}`)
  })

  it.each(allSettings.map(({ name }) => name))('reads otherwise whenever another answer is given on %s', (name) => {
    const before = textOf(documentIn(modelPack.settings)).join('\n')
    const texts = otherAnswers(name).map((value) =>
      textOf(documentIn({ ...modelPack.settings, [name]: value })).join('\n'),
    )
    for (const text of texts) expect(text).not.toBe(before)
    expect(new Set(texts).size).toBe(texts.length)
  })
})

function clausesIn(pack: (typeof allPacks)[number]) {
  return documentIn(pack.settings, pack).sections.flatMap(({ clauses }) => clauses)
}

function runsOf(text: string): readonly string[] {
  const words = wordsOf(text)
  return words.slice(0, Math.max(0, words.length - 7)).map((_, at) => words.slice(at, at + 8).join(' '))
}

function allowedIn({ setting }: Extract<Saying, { kind: 'answer' }>): readonly string[] {
  const { type, allowed } = specOf(setting)
  return type === 'boolean' ? ['yes', 'no'] : (allowed ?? [])
}

/** Answers with which one idea has nothing to say because another says all there is. */
function saidElsewhere(idea: string, value: string): boolean {
  return idea === 'not-answerable-for-other-accounts' && value === 'prior-approval-before-use'
}

/** Every other answer to a question; for a list, with each item taken away or added. */
function otherAnswers(name: SettingName): readonly unknown[] {
  const { type, allowed = [], default: now } = specOf(name)
  if (type === 'boolean') return [!now]
  if (type === 'integer') return [Number(now) + 1]
  if (type === 'text') return ['Somebody else']
  if (type === 'enum') return allowed.filter((value) => value !== now)
  const items = Array.isArray(now) ? now : []
  const others = allowed.length > 0 ? allowed : ['Something of our own']
  return others.map((item) => (items.includes(item) ? items.filter((one) => one !== item) : [...items, item]))
}
