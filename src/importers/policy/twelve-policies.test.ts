import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { aPolicyFile } from '../../../test/support/policy-files.ts'
import type { PolicyImport } from '../../core/policy/import/imported-policy.ts'
import type { ReadSetting } from '../../core/policy/import/read-settings.ts'
import { wasRefused } from '../../core/policy/import/refused.ts'
import { allSettings } from '../../core/policy/settings/all-settings.ts'
import { readPolicy } from './read-policy.ts'

type Key = { settings: Record<string, unknown>; silent: string[] } | { refused: string }

const keys = join(import.meta.dirname, '../../../test/data/policies/keys')
const files = readdirSync(join(keys, '..', 'files'))
const keyOf = (file: string): Key => JSON.parse(readFileSync(join(keys, file.replace(/\.\w+$/, '.json')), 'utf8'))

const plain = (value: unknown) => JSON.stringify(Array.isArray(value) ? value.toSorted() : value)
const isRight = ({ name, value }: ReadSetting, settings: Record<string, unknown>) =>
  name in settings && plain(settings[name]) === plain(value)

describe('twelve policies in twelve layouts, each with its key', () => {
  const read: { file: string; result: PolicyImport; settings: Record<string, unknown>; silent: string[] }[] = []

  beforeAll(async () => {
    for (const file of files) {
      const key = keyOf(file)
      const result = await readPolicy(aPolicyFile(file))
      if ('refused' in key) continue
      if (wasRefused(result)) throw new Error(`${file}: ${result.refused}`)
      read.push({ file, result, settings: key.settings, silent: key.silent })
    }
  })

  it('are twelve, of which one is a scan and is refused', async () => {
    expect(files).toHaveLength(12)
    expect(read).toHaveLength(11)
    expect(await readPolicy(aPolicyFile('06-eastmoor-scan.pdf'))).toEqual({ refused: 'scanned' })
  })

  it('at least 85 in 100 of the settings that they state are read right', () => {
    const stated = read.flatMap(({ settings }) => Object.keys(settings)).length
    const right = read.flatMap(({ result, settings }) =>
      result.settings.filter((each) => isRight(each, settings)),
    ).length
    expect(stated).toBeGreaterThan(450)
    expect(right / stated).toBeGreaterThanOrEqual(0.85)
  })

  it('a confidence above 0.9 is wrong at most once in 100, and is not rare', () => {
    const sure = read.flatMap(({ result, settings }) =>
      result.settings.filter(({ confidence }) => confidence > 0.9).map((each) => isRight(each, settings)),
    )
    expect(sure.length).toBeGreaterThan(150)
    expect(sure.filter((right) => !right).length).toBeLessThanOrEqual(sure.length / 100)
  })

  it('no setting on which they are silent is answered', () => {
    const spoken = read.flatMap(({ file, result, settings }) =>
      result.settings.filter(({ name }) => !(name in settings)).map(({ name, words }) => ({ file, name, words })),
    )
    expect(spoken).toEqual([])
  })

  it('every setting is either answered or listed as silent, never both', () => {
    for (const { result } of read) {
      const names = [...result.settings.map(({ name }) => name), ...result.silent]
      expect(names.toSorted()).toEqual(allSettings.map(({ name }) => name).toSorted())
    }
  })

  it('an answer names a clause of the document and words that stand in it', () => {
    for (const { result } of read) {
      for (const { ref, words } of result.settings) {
        const clause = result.clauses.find((each) => each.ref === ref)
        expect(words.some((each) => clause?.text.replaceAll(' | ', ': ').includes(each))).toBe(true)
      }
    }
  })

  it('no two clauses of a document share a reference', () => {
    for (const { result } of read) {
      const refs = result.clauses.map(({ ref }) => ref)
      expect(new Set(refs).size).toBe(refs.length)
    }
  })

  it('a clause that answers a setting resembles an obligation of the catalogue', () => {
    const answering = read.flatMap(({ result }) =>
      result.clauses.filter(({ ref }) => result.settings.some((each) => each.ref === ref)),
    )
    const alike = answering.filter(({ matches }) => matches.length > 0)
    expect(alike.length / answering.length).toBeGreaterThan(0.9)
  })
})
