import { describe, expect, it } from 'vitest'
import { threeKinds } from '../../../bench/screen/labelled.ts'
import { scoreOf } from '../../../bench/screen/score.ts'
import { policyFrom } from '../policy/packs/all-packs.ts'
import { modelPack } from '../policy/packs/model.ts'

const score = scoreOf(threeKinds(), policyFrom(modelPack), '2026-06-10')
const of = (type: string) => score.types.find((each) => each.type === type)

describe('ninety drafts that hold a first name, others’ work or where children will be, or only sound like it', () => {
  it('have every first name found, though it is a month, a town or a word, where something is done to it as to a child', () => {
    expect(of('pupil-first-name')).toMatchObject({ expected: 19, found: 19, wrong: [] })
  })

  it('have every place and time of children found, also of a child alone on the way', () => {
    expect(of('location-and-time-of-children')).toMatchObject({ expected: 15, found: 15 })
  })

  it('have others’ work found', () => {
    expect(of('copyright')).toMatchObject({ expected: 15, found: 15 })
  })

  it('trouble nobody where a draft only sounds like it', () => {
    expect(score.clean).toBe(45)
    expect(score.troubled).toEqual([])
  })
})
