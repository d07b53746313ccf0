import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import type { ClauseId } from '../../core/policy/clause.ts'
import { namesOfOwn } from '../../core/policy/clause-called.ts'
import { Basis } from './basis.tsx'
import { clauseLink } from './clause-link.ts'
import { withOwnNames } from './own-clause-names.tsx'

describe('what a decision rests on', () => {
  it('links each clause of the policy to where it is printed', () => {
    const shown = renderToString(
      <Basis basis={{ clauses: ['st-nicholas:2.7.8' as ClauseId, 'st-nicholas:2.5b.2' as ClauseId], defaults: [] }} />,
    )
    expect(shown).toContain('<a href="/policy#clause-2.7.8">clause 2.7.8</a>')
    expect(shown).toContain(' and <a href="/policy#clause-2.5b.2">clause 2.5b.2</a>.')
    expect(shown).not.toContain('default')
  })

  it('names a clause of the school’s own as it is printed, each once', () => {
    const [read, kind] = ['own:8' as ClauseId, 'own:9' as ClauseId]
    const names = namesOfOwn([
      { id: read, printed: '2.3', summary: 'Every post is read twice.' },
      { id: kind, printed: '2.5', summary: 'Be kind.' },
    ])
    const shown = renderToString(withOwnNames(<Basis basis={{ clauses: [read, kind, read], defaults: [] }} />, names))
    expect(shown).toContain(
      'Rests on <a href="/policy#clause-own-8">clause 2.3</a> and <a href="/policy#clause-own-9">clause 2.5</a>.',
    )
  })

  it('names each default of Signpost’s where the policy does not say', () => {
    const shown = renderToString(
      <Basis
        basis={{ clauses: [], defaults: ['channel-risk-assessment', 'two-minute-hold'] }}
        policyAt="/s/oak/policy"
      />,
    )
    expect(shown).toContain(
      'Signpost’s default on <a href="/s/oak/policy#setting-channel-risk-assessment">weighing the risks of an account</a>, because the policy does not say.',
    )
    expect(shown).toContain(
      'Signpost’s own rule on <a href="/s/oak/policy#rule-two-minute-hold">the hold after agreement</a>.',
    )
  })

  it('says nothing where nothing is rested on', () => {
    expect(renderToString(<Basis basis={{ clauses: [], defaults: [] }} />)).toBe('')
  })

  it('calls a clause without a number by what it is about, and says “our policy” once', () => {
    expect(clauseLink('model:indecent-images-told-at-once' as ClauseId).text).toBe(
      'what our policy says about who is told of indecent pictures of children',
    )
    const shown = renderToString(
      <Basis
        basis={{
          clauses: ['model:off-policy-judgement-to-headteacher' as ClauseId, 'model:second-reader' as ClauseId],
          defaults: [],
        }}
      />,
    )
    expect(shown).toContain(
      'Rests on what our policy says about <a href="/policy#clause-off-policy-judgement-to-headteacher">not going by the policy</a> and <a href="/policy#clause-second-reader">a second person who reads each post</a>.',
    )
  })

  it('names a clause with a number before one without', () => {
    const shown = renderToString(
      <Basis basis={{ clauses: ['model:second-reader' as ClauseId, 'own:1' as ClauseId], defaults: [] }} />,
    )
    expect(shown.replace(/<[^>]+>/g, '')).toBe(
      'Rests on a clause that the school added, and on what our policy says about a second person who reads each post. ',
    )
  })
})
