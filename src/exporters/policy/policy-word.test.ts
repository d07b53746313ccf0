import { XMLParser } from 'fast-xml-parser'
import JSZip from 'jszip'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { policyWord } from './policy-word.ts'
import { aPolicyDocument, clausesOf } from './support/a-policy-document.ts'

const document = aPolicyDocument('st-nicholas')

async function part(name: string): Promise<string> {
  const file = (await JSZip.loadAsync(await policyWord(document))).file(name)
  return file ? file.async('string') : ''
}

describe('a policy as a Word document', () => {
  it('has real headings, and every clause in order behind the reference that is printed', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await policyWord(document)) })
    const headings = [...value.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, words]) => words)
    expect(headings.filter((words) => words !== document.title)).toEqual(
      document.sections.map(({ number, heading }) => `${number} ${heading}`.trim()),
    )
    const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(await policyWord(document)) })
    for (const clause of clausesOf(document)) expect(text).toContain(`${clause.reference}\t${clause.text}`)
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
