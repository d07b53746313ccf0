import { createHash } from 'node:crypto'
import JSZip from 'jszip'
import { getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import type { BundleDocument } from '../../core/concerns/bundle/bundle-document.ts'
import { printedWords1 } from '../../core/concerns/bundle/printed-words-1.ts'
import { taggedWords } from '../policy/support/tags-of-a-pdf.ts'
import { writeCaseBundle } from './case-bundle.ts'
import { readList } from './read-list.ts'

const madeAt = new Date('2027-03-02T09:30:00Z')
const file = Buffer.from('as it came')
const line = (number: number) => ({
  head: `Recorded ${number}`,
  when: 'Mon 1 March 2027, 10 am',
  words: 'What was said, at some length. '.repeat(12).trim(),
})
const document: BundleDocument = {
  cover: {
    school: 'Ćwik Lane Primary School',
    reference: '3F2A-91BC',
    title: 'Nasty words online',
    madeFor: 'Ms Brook, HR',
    madeBy: 'Dora Lead',
    madeAt: 'Tue 2 March 2027, 9.30 am',
    logSeq: 12,
    logHash: 'ab'.repeat(32),
  },
  sections: [
    { heading: 'What happened', lines: Array.from({ length: 30 }, (_, at) => line(at + 1)) },
    { heading: 'Who read and did what', lines: [{ head: '=HYPERLINK("x") read it', when: 'Mon 1 March', words: '' }] },
  ],
  masked: [{ as: 'Pupil A', is: 'affected' }],
  leftOut: [{ what: 'File 1', why: 'It is held sealed.' }],
  files: [{ name: 'files/file-2.jpg', what: 'File 2, as it came', bytes: file.length, hash: sha(file) }],
}

function sha(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
async function* inTwo(): AsyncIterable<Buffer> {
  yield file.subarray(0, 4)
  yield file.subarray(4)
}
async function written(one: BundleDocument = document) {
  const bundle = await writeCaseBundle({ document: one, words: printedWords1, madeAt, piecesOf: () => inTwo() })
  const pieces: Buffer[] = []
  for await (const piece of bundle.stream()) pieces.push(piece)
  return { bundle, bytes: Buffer.concat(pieces) }
}

describe('a bundle as a file', () => {
  it('is the same bytes on every machine and after every restart', async () => {
    const { bundle, bytes } = await written()
    expect(sha(bytes)).toBe(bundle.fileHash.toString('hex'))
    expect(bytes.length).toBe(bundle.bytes)
    // A change of these words or of how they are laid out changes this, and bundles made before cannot be made again.
    expect(sha(bytes)).toBe('6d71587d3047501c85e2733181b93f1a57a417e35b15309123787b48960a5443')
  })

  it('is another file where one word of it is another', async () => {
    const other = { ...document, leftOut: [{ what: 'File 1', why: 'It is held.' }] }
    expect(sha((await written(other)).bytes)).not.toBe(sha((await written()).bytes))
  })

  it('has every page numbered, with the case and for whom it was made, and every word in its tree', async () => {
    const zip = await JSZip.loadAsync((await written()).bytes)
    const bytes = (await zip.file('case.pdf')?.async('uint8array')) ?? new Uint8Array()
    const pdf = await getDocumentProxy(bytes)
    expect(pdf.numPages).toBeGreaterThan(2)
    for (let page = 1; page <= pdf.numPages; page++) {
      const { items } = await (await pdf.getPage(page)).getTextContent()
      const words = items.map((item) => ('str' in item ? item.str : '')).join('')
      expect(words).toContain(`Page ${page} of ${pdf.numPages}, case 3F2A-91BC, made for Ms Brook, HR`)
    }
    const words = await taggedWords(pdf)
    expect(words.outside).toEqual([])
    const flat = words.inside.replace(/\s+/g, '')
    for (const said of ['Ćwik Lane', 'Recorded 30', '[Pupil A]', 'It is held sealed.', sha(file), 'ab'.repeat(32)]) {
      expect(flat).toContain(said.replace(/\s+/g, ''))
    }
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Language: 'en-GB', Title: 'Case 3F2A-91BC' })
  })

  it('says the same as plain text', async () => {
    const zip = await JSZip.loadAsync((await written()).bytes)
    const text = (await zip.file('case.txt')?.async('string')) ?? ''
    for (const said of ['Recorded 30', '[Pupil A]: affected', 'It is held sealed.', 'SHA-256: '])
      expect(text).toContain(said)
  })

  it('has no cell in its list of readers that a spreadsheet would run', () => {
    expect(readList(document, printedWords1)).toContain(`"'=HYPERLINK(""x"") read it"`)
  })
})
