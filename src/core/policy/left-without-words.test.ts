import { describe, expect, it } from 'vitest'
import type { ClauseId } from './clause.ts'
import { leftWithoutWords } from './left-without-words.ts'
import { noOwnChanges } from './own-changes.ts'
import { allPacks } from './packs/all-packs.ts'
import { modelPack } from './packs/model.ts'

const parts = { pack: modelPack.name, settings: modelPack.settings, own: noOwnChanges, grounds: null }
const dropped = (...ids: string[]) => ({ ...noOwnChanges, dropped: ids as ClauseId[] })

describe('an answer whose clause is left out', () => {
  it('is named, for the product holds to it still', () => {
    expect(leftWithoutWords({ ...parts, own: dropped('model:second-reader') })).toEqual(['second-reader'])
  })

  it('is not named once the policy is silent on it, and no answer is where nothing is left out', () => {
    const { 'second-reader': _, ...settings } = modelPack.settings
    expect(leftWithoutWords({ ...parts, settings, own: dropped('model:second-reader') })).toEqual([])
    for (const { name: pack, settings: all } of allPacks)
      expect(leftWithoutWords({ ...parts, pack, settings: all })).toEqual([])
  })
})
