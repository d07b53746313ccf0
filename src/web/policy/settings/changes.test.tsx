import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import type { SubjectRedecided } from '../../../actions/policy/redecide-for-school.ts'
import { noOwnChanges } from '../../../core/policy/own-changes.ts'
import { policyFrom } from '../../../core/policy/packs/all-packs.ts'
import { modelPack } from '../../../core/policy/packs/model.ts'
import { textChanges } from '../../../core/policy/text-of-setting.ts'
import { AnswerFields } from './answer-fields.tsx'
import { Changes } from './changes.tsx'

const shown = (text: Parameters<typeof Changes>[0]['changes']['text'], product: readonly SubjectRedecided[] = []) =>
  renderToString(<Changes staying={[]} words="the headteacher" changes={{ text, product }} />)
const summaries = (html: string) => [...html.matchAll(/summary-text">([^<]*)</g)].map(([, words]) => words)

describe('what another answer changes', () => {
  it('names the clauses that say something else, and folds those that only get another number', () => {
    const text = textChanges(policyFrom(modelPack), noOwnChanges, 'official-channels', undefined)
    const html = shown(text)
    const [first, folded = ''] = html.split('<details')
    expect(first?.match(/class="about-change"/g)).toHaveLength(text.filter(({ kind }) => kind !== 'renumbered').length)
    expect(folded).toMatch(/\d+ clauses keep their words and have new numbers/)
    expect(folded).toMatch(/<b>3\.\d+<\/b>, which was 3\.\d+\. \S/)
  })

  it('folds many clauses behind how many they are', () => {
    const empty = { ...policyFrom(modelPack), settings: {} }
    const text = textChanges(empty, noOwnChanges, 'official-channels', modelPack.settings['official-channels'])
    const [one] = text.filter(({ kind }) => kind === 'added')
    if (!one) throw new Error('no clause is added')
    expect(summaries(shown(Array.from({ length: 7 }, () => one)))).toEqual(['7 clauses of the text change'])
    expect(summaries(shown(Array.from({ length: 6 }, () => one)))).toEqual([])
  })

  it.each([
    [50, 50, 'See all 50 posts'],
    [47, 50, 'See which: 47 of the 50'],
    [1, 50, 'See which: one post of the 50'],
    [2, 2, 'See both posts'],
    [1, 1, 'See the post'],
  ])('lists %i of %i posts behind “%s”', (found, looked, words) => {
    const facts = Array.from({ length: found }, (_, at) => ({ name: `Post ${at}`, href: `/posts/${at}` }))
    const differences = [{ about: 'agreeing', before: 'colleague', after: 'headteacher', facts }]
    const html = shown([], [{ subject: 'posts', looked, differences }])
    expect(summaries(html)).toEqual([words])
    expect(html.split('<details')[0]).not.toContain('Post 0')
  })

  it('says by what Signpost answers where the policy would be silent, as the choice of silence does', () => {
    const differences = [{ about: 'answer', before: 'needs_approval', after: 'by default: needs_approval', facts: [] }]
    expect(shown([], [{ subject: 'questions', looked: 3, differences }])).toContain(
      'Then: our policy does not say, and Signpost’s default holds: ask first.',
    )
    const props = {
      name: 'staff-parent-contact',
      chosen: { is: 'nothing-yet' },
      now: 'never',
      error: undefined,
    } as const
    expect(renderToString(<AnswerFields {...props} says={() => ''} />)).toContain(
      'Signpost then goes by its default: only with approval',
    )
  })
})
