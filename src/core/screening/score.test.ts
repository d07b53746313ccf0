import { describe, expect, it } from 'vitest'
import { drafts } from '../../../bench/screen/labelled.ts'
import { scoreLines, scoreOf } from '../../../bench/screen/score.ts'
import { policyFrom } from '../policy/packs/all-packs.ts'
import { modelPack } from '../policy/packs/model.ts'

const policy = policyFrom(modelPack)
const set = drafts()
const labelled = (expect: { type: string; span?: string }[], text: string, pictured: string[] = []) => ({
  ...set,
  drafts: [{ id: 'X', channel: 'facebook', text, expect, pictured }],
})

describe('the bench of the screen', () => {
  it('says for each type how many were found and how many clean drafts it troubled', () => {
    const clean = labelled([{ type: 'none' }], 'Ring 07700 900417 or mail jo@home.example.')
    const lines = scoreLines('one', scoreOf(clean, policy, '2026-06-10'), true)
    expect(lines[0]).toContain('1 of 1 clean drafts troubled')
    for (const type of ['phone', 'email']) {
      expect(lines.find((line) => line.startsWith(`  ${type} `))).toMatch(/1 \(100\.0 %\)$/)
    }
  })

  it('says whose consent was missed, and finds everybody’s among our own drafts', () => {
    const nobody = labelled([{ type: 'consent-problem', span: 'Mason Reddy' }], 'Our gardeners.')
    const missed = scoreOf(nobody, policy, '2026-06-10').types.find(({ type }) => type === 'consent-problem')
    expect(missed).toMatchObject({ expected: 1, found: 0, missed: ['X Mason Reddy, pictured with "Our gardeners."'] })
    const all = scoreOf(set, policy, '2026-06-10').types.find(({ type }) => type === 'consent-problem')
    expect(all?.expected).toBeGreaterThan(10)
    expect(all).toMatchObject({ found: all?.expected, wrong: [], troubled: 0 })
  })
})
