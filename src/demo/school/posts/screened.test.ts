import { describe, expect, it } from 'vitest'
import { policyFrom } from '../../../core/policy/packs/all-packs.ts'
import { modelPack } from '../../../core/policy/packs/model.ts'
import type { Finding } from '../../../core/screening/finding.ts'
import { indexRoll } from '../../../core/screening/roll.ts'
import { screen } from '../../../core/screening/screen.ts'
import { type FictitiousSchool, fictitiousSchool } from '../fictitious-school.ts'
import { schoolWords } from '../school-words.ts'

type Words = { readonly text: string; readonly channels: readonly string[] }

function stops(school: FictitiousSchool, on: string): (words: Words) => readonly Finding[] {
  const [roll, words, policy] = [indexRoll(school.pupils), schoolWords(school), policyFrom(modelPack)]
  return ({ text, channels }) =>
    screen({ text, policy, channelKinds: channels, school: words, roll, on }).filter(
      ({ verdict }) => verdict === 'stop',
    )
}

describe.each([
  [1, '2026-02-02'],
  [1, '2026-05-20'],
  [2, '2026-08-12'],
  [3, '2026-12-11'],
  [4, '2028-03-01'],
])('screening at the fictitious school, seed %i, on %s', (seed, today) => {
  const school = fictitiousSchool({ seed, today })
  const found = stops(school, today)

  it('finds nothing to stop in what the school has sent', () => {
    const sent = school.posts.flatMap((post) => [
      post,
      ...(post.since.is === 'corrected' ? [{ text: post.since.text, channels: post.channels }] : []),
    ])
    expect(sent.flatMap(found).map(({ span, type }) => [type, span])).toEqual([])
  })

  it('stops the draft with the full name of a pupil whose family did not agree', () => {
    const [draft] = school.drafts.filter((one) => one.id === 'draft-full-name')
    const names = draft === undefined ? [] : found(draft).filter(({ type }) => type === 'pupil-full-name')
    expect(names).toHaveLength(1)
    const named = school.pupils.filter((pupil) => names[0]?.pupilIds?.includes(pupil.id))
    expect(named.some((pupil) => pupil.consents.website !== 'yes')).toBe(true)
  })

  it('lets the drafts that wait or are agreed go on', () => {
    const onTheWay = school.drafts.filter(({ state }) => state.stage === 'reading' || state.stage === 'agreed')
    expect(onTheWay.flatMap(found)).toEqual([])
  })
})
