import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { noOwnChanges } from '../../core/policy/own-changes.ts'
import { policyFrom } from '../../core/policy/packs/all-packs.ts'
import { modelPack } from '../../core/policy/packs/model.ts'
import { schoolDocument } from '../../core/policy/school-document.ts'
import { whatChanged } from '../../core/policy/what-changed.ts'
import { ClauseChanges } from './clause-changes.tsx'

const [clause] = schoolDocument(policyFrom(modelPack), { school: null }, noOwnChanges).sections[0]?.clauses ?? []
const saying = (text: string, modality: 'must_not' | 'should_not') => ({
  title: 'Ours',
  school: null,
  source: '',
  standing: '',
  sections: clause ? [{ number: '1', heading: 'One', clauses: [{ ...clause, text, modality, actor: 'parent' }] }] : [],
})
const shown = (before: ReturnType<typeof saying>, after: ReturnType<typeof saying>) =>
  renderToString(<ClauseChanges changes={whatChanged(before, after)} />)
const words = 'Parents must not post pictures of other children.'

describe('a clause that binds otherwise', () => {
  it('says from what to what, and that its words do not follow', () => {
    const html = shown(saying(words, 'must_not'), saying(words, 'should_not'))
    expect(html).toContain(
      'Bound parents and carers: they must not do it. Now binds parents and carers: they should not',
    )
    expect(html).toContain('Its words still say: they must not do it.')
  })

  it('says so too in new words, and nothing of words that follow', () => {
    const html = shown(saying(words, 'must_not'), saying(words.replace('must', 'should'), 'should_not'))
    expect(html).toContain('Bound parents and carers: they must not do it.')
    expect(html).not.toContain('Its words still say')
  })
})

it('a clause of which only marks changed stands folded, for nobody to read or sign again', () => {
  const html = shown(saying(words, 'must_not'), saying(words.replace('.', ''), 'must_not'))
  expect(html).toContain('In one clause only marks changed: nobody reads or signs it again')
  expect(html).not.toContain('Said otherwise')
})
