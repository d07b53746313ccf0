import { describe, expect, it } from 'vitest'
import { allPacks } from '../../src/core/policy/packs/all-packs.ts'
import { isTest, sourceFiles } from './source-files.ts'

/** Data stands in files of its own, as long as the data is. */
const isData = (path: string) =>
  /\/(?:lists|names|settings|posts\/words|packs|library\/ideas)\//.test(path) ||
  path.endsWith('.generated.ts') ||
  /\/(?:words|templates|roles?)\.ts$/.test(path)

describe('files of the source', () => {
  const files = sourceFiles('src').filter((file) => !isTest(file))

  it('hold one idea each: none is longer than 250 lines unless it is data', () => {
    const long = files
      .filter((file) => !isData(file.path))
      .map((file) => ({ path: file.path, lines: file.text.split('\n').length }))
      .filter(({ lines }) => lines > 250)
    expect(long).toEqual([])
  })

  it('name no school: what is a school’s stands in its pack', () => {
    const names = allPacks.filter((pack) => pack.name !== 'model').flatMap((pack) => [pack.name, pack.title])
    const naming = files
      .filter((file) => file.path !== 'src/core/policy/packs/all-packs.ts')
      .flatMap((file) =>
        names
          .filter((name) => new RegExp(`\\b${name}\\b`, 'i').test(file.text))
          .map((name) => `${file.path} names ${name}`),
      )
    expect(naming).toEqual([])
  })

  it('have no word that a page never says', () => {
    const pages = files.filter((file) => file.path.endsWith('.tsx'))
    const unkind = /[>'"`][^<>'"`\n]*\b(?:[Ii]nvalid|[Ee]rror occurred|[Pp]lease)\b[^<>'"`\n]*[<'"`]/
    expect(pages.filter((file) => unkind.test(file.text)).map((file) => file.path)).toEqual([])
  })

  it('silence no checker', () => {
    const loose = files.filter((file) => /@ts-ignore|@ts-expect-error|@ts-nocheck|biome-ignore-all/.test(file.text))
    expect(loose.map((file) => file.path)).toEqual([])
  })
})
