import { describe, expect, it } from 'vitest'
import type { ClauseId } from '../../core/policy/clause.ts'
import { documentOf } from '../../core/policy/document-of.ts'
import { allPacks, policyFrom } from '../../core/policy/packs/all-packs.ts'
import { policyJson, policySchemaText, readPolicyJson } from './policy-file.ts'
import { aPolicyDocument } from './support/a-policy-document.ts'

describe('a policy as JSON', () => {
  it.each(allPacks)('$name comes back as it went out, with what it was made from', (pack) => {
    const document = documentOf(policyFrom(pack), { school: null, source: pack.source, standing: '', names: {} })
    const own = {
      added: [],
      reworded: { 'coton:2.4e': 'Our own words.' },
      dropped: ['coton:1.1' as ClauseId],
    }
    const parts = { pack: pack.name, settings: pack.settings, own, grounds: pack.grounds }
    expect(readPolicyJson(policyJson(document, parts))).toEqual({ document, parts, wordsByHand: false })
  })

  it('is the same text in whatever order the answers were given', () => {
    const own = { added: [], reworded: {}, dropped: [] }
    const written = (settings: object) => policyJson(aPolicyDocument(), { pack: 'coton', settings, own, grounds: null })
    const [one, other] = [{ 'post-approver': 'headteacher' }, { 'channel-outcomes-required': true }]
    expect(written({ ...one, ...other })).toBe(written({ ...other, ...one }))
  })

  it('is refused by name where it is not as the schema says, and nothing of it is taken', () => {
    const written = JSON.parse(policyJson(aPolicyDocument()))
    const problemsOf = (file: unknown) => {
      const read = readPolicyJson(JSON.stringify(file))
      return 'problems' in read ? read.problems.join(' ') : 'taken'
    }
    expect(problemsOf(written)).toBe('taken')
    expect(problemsOf({ ...written, document: { ...written.document, title: 3 } })).toContain('document.title')
    expect(problemsOf({ ...written, more: true })).toContain('more')
    const badly = (settings: object) => ({
      ...written,
      parts: { pack: 'coton', settings, own: { added: [], reworded: {}, dropped: [] }, grounds: null },
    })
    expect(problemsOf(badly({ 'post-approver': 'the caretaker' }))).toContain('post-approver')
    expect(problemsOf(badly({ 'post-aprover': 'headteacher' }))).toContain('post-aprover')
    for (const months of [1_000_000_000, 121, 0, -3, 1.5, '12', 1e300]) {
      expect(problemsOf(badly({ 'review-every-months': months }))).toBe(
        'parts.settings.review-every-months is not a whole number from 1 to 120.',
      )
    }
    expect(problemsOf(badly({ 'review-every-months': 120 }))).toBe('taken')
    expect(readPolicyJson('{')).toEqual({ problems: ['This is not JSON.'] })
  })

  it('is held to a schema that anybody can read', () => {
    const schema = JSON.parse(policySchemaText())
    expect(schema.$schema).toContain('json-schema.org')
    expect(schema.required).toEqual(['form', 'document', 'parts'])
    const settings = schema.properties.parts.anyOf[0].properties.settings.properties
    expect(Object.keys(settings)).toHaveLength(111)
    expect(settings['review-every-months']).toMatchObject({ type: 'integer', minimum: 1, maximum: 120 })
    expect(settings['minimum-age']).toMatchObject({ type: 'integer', minimum: 1, maximum: 25 })
    expect(settings['post-approver'].enum).toContain('headteacher')
  })
})
