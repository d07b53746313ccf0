import { XMLParser } from 'fast-xml-parser'
import JSZip from 'jszip'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { allPacks } from '../../core/policy/packs/all-packs.ts'
import { readDocument } from '../../importers/policy/read-document.ts'
import { policyWord } from './policy-word.ts'
import { aPolicyDocument, clausesOf } from './support/a-policy-document.ts'

const document = aPolicyDocument('st-nicholas')

async function part(name: string): Promise<string> {
  const file = (await JSZip.loadAsync(await policyWord(document))).file(name)
  return file ? file.async('string') : ''
}

describe('a policy as a Word document', () => {
  it('has real headings, and every clause in order', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await policyWord(document)) })
    const headings = [...value.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, words]) => words)
    expect(headings.filter((words) => words !== document.title)).toEqual(
      document.sections.map(({ heading }) => heading),
    )
    const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(await policyWord(document)) })
    let from = 0
    for (const clause of clausesOf(document)) from = text.indexOf(clause.text, from)
    expect(from).toBeGreaterThan(0)
  })

  it.each(allPacks.map(({ name }) => name))('is numbered by Word itself, each number as %s prints it', async (pack) => {
    const printed = aPolicyDocument(pack)
    const read = await readDocument(await policyWord(printed))
    if ('refused' in read) throw new Error(read.refused)
    const numbered = read.blocks.slice(-printed.sections.length - clausesOf(printed).length)
    expect(numbered.map(({ label = '' }) => label)).toEqual(
      printed.sections.flatMap(({ number, clauses }) => [number, ...clauses.map(({ reference }) => reference)]),
    )
    expect(numbered.map((block) => (block.kind === 'row' ? '' : block.text))).toEqual(
      printed.sections.flatMap(({ heading, clauses }) => [heading, ...clauses.map(({ text }) => text)]),
    )
  })

  it('lets Word count on: a clause put in under a plain section is one more of that section', async () => {
    const model = aPolicyDocument('model')
    const inMain =
      (await (await JSZip.loadAsync(await policyWord(model))).file('word/document.xml')?.async('string')) ?? ''
    const levels = [...inMain.matchAll(/<w:ilvl w:val="(\d)"\/>/g)].map(([, depth]) => depth)
    expect(levels.filter((depth) => depth === '0')).toHaveLength(model.sections.length)
    expect(levels.filter((depth) => depth === '1')).toHaveLength(clausesOf(model).length)
    expect(new Set([...inMain.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id)).size).toBe(1)
  })

  it('is in British English, has a title and names its school', async () => {
    expect(await part('word/styles.xml')).toContain('w:val="en-GB"')
    const core = await part('docProps/core.xml')
    expect(core).toContain('<dc:title>Social media policy, Ćwik Lane Primary School</dc:title>')
  })

  it('is sound XML in every part, and reaches for nothing outside', async () => {
    const zip = await JSZip.loadAsync(await policyWord(document))
    for (const name of Object.keys(zip.files).filter((one) => /\.(xml|rels)$/.test(one))) {
      const text = (await zip.file(name)?.async('string')) ?? ''
      expect(() => new XMLParser().parse(text, true), name).not.toThrow()
      expect(text).not.toContain('TargetMode="External"')
    }
  })

  it('is the same file whenever it is made', async () => {
    const first = Buffer.from(await policyWord(document))
    await new Promise((later) => setTimeout(later, 2100))
    expect(first.equals(Buffer.from(await policyWord(document)))).toBe(true)
  }, 15_000)
})
