import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import type { ClauseId } from '../../core/policy/clause.ts'
import { Basis } from './basis.tsx'
import { clauseLink } from './clause-link.ts'

describe('what a decision rests on', () => {
  it('links each clause of the policy to where it is printed', () => {
    const shown = renderToString(
      <Basis basis={{ clauses: ['st-nicholas:2.7.8' as ClauseId, 'st-nicholas:2.5b.2' as ClauseId], defaults: [] }} />,
    )
    expect(shown).toContain('<a href="/policy#clause-2.7.8">clause 2.7.8</a>')
    expect(shown).toContain(' and <a href="/policy#clause-2.5b.2">clause 2.5b.2</a>.')
    expect(shown).not.toContain('default')
  })

  it('names each default of Signpost’s where the policy does not say', () => {
    const shown = renderToString(
      <Basis
        basis={{ clauses: [], defaults: ['channel-risk-assessment', 'two-minute-hold'] }}
        policyAt="/s/oak/policy"
      />,
    )
    expect(shown).toContain(
      'Signpost’s default on <a href="/s/oak/policy#setting-channel-risk-assessment">channel risk assessment</a>, because the policy does not say.',
    )
    expect(shown).toContain(
      'Signpost’s own rule on <a href="/s/oak/policy#rule-two-minute-hold">the hold after agreement</a>.',
    )
  })

  it('says nothing where nothing is rested on', () => {
    expect(renderToString(<Basis basis={{ clauses: [], defaults: [] }} />)).toBe('')
  })

  it('calls an answer of the model policy an answer and no clause', () => {
    expect(clauseLink('model:indecent-images-told-at-once' as ClauseId).text).toBe(
      'our clause on indecent images told at once',
    )
    expect(clauseLink('model:second-reader' as ClauseId)).toEqual({
      href: '/policy#clause-second-reader',
      text: 'our answer on second reader',
    })
  })
})
