import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aWorkingSchool, type WorkingSchool } from '../../../../test/support/a-working-school.ts'
import { dropPolicyDraft } from '../../../actions/policy/drop-policy-draft.ts'
import type { ClauseId } from '../../../core/policy/clause.ts'
import { documentOf } from '../../../core/policy/document-of.ts'
import { packNamed, policyFrom } from '../../../core/policy/packs/all-packs.ts'
import type { PolicyParts } from '../../../core/policy/school-policy.ts'
import { policyFileSchema, policyJson } from '../../../exporters/policy/policy-file.ts'
import { openDraft } from '../../../storage/policy/draft.ts'
import { policyInForce } from '../../../storage/policy/policy-in-force.ts'
import { policyRoutes } from '../routes.ts'

const people = { 'Ada Head': ['headteacher', 'dsl'] } as const
let school: WorkingSchool<keyof typeof people>
beforeAll(async () => {
  school = await aWorkingSchool<keyof typeof people>(people, { policy: 'model', routes: policyRoutes })
})
afterAll(() => school.end())

const sendFile = (bytes: Buffer, name: string) =>
  school.send('/policy/import', 'Ada Head', { policy: new File([new Uint8Array(bytes)], name) }, '/policy/import')
const textOfDraft = async () => (await school.open('/policy/draft/text', 'Ada Head')).body

describe('a policy that Signpost wrote as a file', () => {
  const policy = policyFrom(packNamed('aycliffe') ?? raise())
  const document = documentOf(policy, { school: null, source: 'Test', standing: '', names: {} })
  const parts: PolicyParts = {
    pack: 'aycliffe',
    settings: { ...policy.settings, 'review-every-months': 7 },
    own: {
      added: [
        {
          id: 'own:1' as ClauseId,
          section: 'Ours',
          reference: null,
          text: 'Ducks are not photographed.',
          modality: 'must_not',
          actor: 'staff',
        },
      ],
      reworded: {},
      dropped: [],
    },
    grounds: null,
  }
  const fileOf = (made: PolicyParts | null) =>
    Buffer.from(policyJson(document, made && policyFileSchema.shape.parts.parse(made)))
  beforeEach(() => school.inside((tx) => dropPolicyDraft(tx, school.actor['Ada Head'], new Date())))
  const draft = () => school.inside((tx) => openDraft(tx))

  it('becomes a draft at once, with its answers and its own clauses, and nothing in force changes', async () => {
    expect((await sendFile(fileOf(parts), 'policy.json')).goesTo).toBe('/policy/draft')
    expect((await draft())?.parts).toEqual(parts)
    expect((await draft())?.file?.name).toBe('policy.json')
    expect((await school.inside(policyInForce))?.policy.name).toBe('model')
    expect(await textOfDraft()).toContain('Ducks are not photographed.')
  })

  it('takes answers that were changed by hand, since its words are made from them', async () => {
    const changed = fileOf(parts).toString().replace('"review-every-months": 7', '"review-every-months": 9')
    expect((await sendFile(Buffer.from(changed), 'policy.json')).goesTo).toBe('/policy/draft')
    expect((await draft())?.policy.settings['review-every-months']).toBe(9)
  })

  it('gives its words alone where it holds nothing else, and every question stays unanswered', async () => {
    await sendFile(fileOf(null), 'policy.txt')
    const made = await draft()
    expect(made?.policy.settings).toEqual({})
    expect(made?.parts.own.added.map(({ text }) => text)).toEqual(
      document.sections.flatMap(({ clauses }) => clauses.map(({ text }) => text)),
    )
  })

  it('is refused with a sentence where it is another kind of JSON, starts from what is not known, or clashes', async () => {
    const twice = [...parts.own.added, ...parts.own.added]
    const byHand = fileOf(parts).toString().replace('"text": "', '"text": "Ours: ')
    const tried: readonly (readonly [Buffer, string])[] = [
      [Buffer.from(byHand), 'Somebody changed words in this file by hand'],
      [Buffer.from('{"a": 1}'), 'This is not a policy as Signpost writes it.'],
      [Buffer.from('{"a": '), 'This is not JSON.'],
      [fileOf({ ...parts, pack: 'elsewhere' }), 'starts from one that is not known here'],
      [fileOf({ ...parts, own: { ...parts.own, added: twice } }), 'Two clauses in this file'],
    ]
    for (const [bytes, says] of tried) {
      const sent = await sendFile(bytes, 'policy.json')
      expect([sent.status, sent.body.includes(says)]).toEqual([422, true])
    }
    expect(await draft()).toBeUndefined()
  })

  it('waits where the school works on another draft', async () => {
    await sendFile(fileOf(parts), 'policy.json')
    expect((await sendFile(fileOf(null), 'other.json')).body).toContain('working on another draft')
    expect((await draft())?.parts).toEqual(parts)
  })
})

function raise(): never {
  throw new Error('there is no such policy')
}
