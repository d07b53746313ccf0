import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import JSZip from 'jszip'
import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { anOpenDocument, aPolicyFile, aWordDocument } from '../../../test/support/policy-files.ts'
import { refusalWords, wasRefused } from '../../core/policy/import/refused.ts'
import { importPolicy } from './import-policy.ts'

const why = async (bytes: Uint8Array, name = 'policy.docx') => {
  const result = await importPolicy(bytes, name)
  return wasRefused(result) ? result.refused : 'read'
}
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const sentence = 'Staff must not message pupils from personal accounts.'

function aPdf(draw: (doc: InstanceType<typeof PDFDocument>) => void, options = {}): Promise<Buffer> {
  const doc = new PDFDocument(options)
  const parts: Buffer[] = []
  doc.on('data', (part: Buffer) => parts.push(part))
  const whole = new Promise<Buffer>((resolve) => doc.on('end', () => resolve(Buffer.concat(parts))))
  draw(doc)
  doc.end()
  return whole
}

describe('a file that tries to reach out or to harm', () => {
  const outside = '<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]>'
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${'abcdefghij'
    .split('')
    .slice(1)
    .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghij'[at]};`.repeat(10)}">`)
    .join('')}]>`

  it.each([
    ['a Word document that asks for a file of the server', aWordDocument(paragraph('&secret;'), outside)],
    ['an OpenDocument text that asks for a file of the server', anOpenDocument('<text:p>&secret;</text:p>', outside)],
    ['a Word document that laughs a billion times', aWordDocument(paragraph('&j;'), laughs)],
    ['an OpenDocument text that laughs a billion times', anOpenDocument('<text:p>&j;</text:p>', laughs)],
  ])('%s is not read', async (_, making) => {
    expect(await why(await making)).toBe('forbidden-content')
  })

  it('an entity that nothing declares stays as it was typed', async () => {
    const result = await importPolicy(
      await aWordDocument(paragraph('Ask &secret; &amp; &#8217;tell&#x2019;.')),
      'policy.docx',
    )
    if (wasRefused(result)) throw new Error(result.refused)
    expect(result.clauses[0]?.text).toBe('Ask &secret; & ’tell’.')
  })

  it('a template, picture or style sheet kept elsewhere is never fetched', async () => {
    let asked = 0
    const server = createServer((_, answer) => {
      asked++
      answer.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const remote = `http://127.0.0.1:${port}/template.dotm`
    const zip = await JSZip.loadAsync(await aWordDocument(paragraph(sentence)))
    const relation = `<Relationship Id="rId1" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="${remote}"/>`
    zip.file('word/_rels/settings.xml.rels', `<Relationships>${relation}</Relationships>`)
    zip.file('word/_rels/document.xml.rels', `<Relationships>${relation}</Relationships>`)
    expect(await why(await zip.generateAsync({ type: 'nodebuffer' }))).toBe('read')
    const linked = '<draw:frame><draw:image xlink:href="REMOTE"/></draw:frame>'.replace('REMOTE', remote)
    expect(await why(await anOpenDocument(`<text:p>${sentence}${linked}</text:p>`), 'policy.odt')).toBe('read')
    await new Promise((resolve) => server.close(resolve))
    expect(asked).toBe(0)
  })

  it('macros are left where they are, and said', async () => {
    const zip = await JSZip.loadAsync(await aWordDocument(paragraph(`${sentence} This is our policy on social media.`)))
    zip.file('word/vbaProject.bin', 'Sub AutoOpen() : Shell "calc" : End Sub')
    const result = await importPolicy(await zip.generateAsync({ type: 'nodebuffer' }), 'policy.docm')
    expect(wasRefused(result) ? [] : result.notes).toEqual(['macros-left-out'])
  })

  it('a small file that unpacks to far more than a policy is stopped early', async () => {
    const zip = new JSZip()
    zip.file('word/document.xml', Buffer.alloc(80 * 1024 * 1024, 0x20), { compression: 'DEFLATE' })
    const bomb = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
    expect(bomb.length).toBeLessThan(1024 * 1024)
    expect(await why(bomb)).toBe('too-large')
  })

  it('elements nested a hundred thousand deep are refused', async () => {
    const deep = `${'<w:sdt>'.repeat(100_000)}${paragraph(sentence)}${'</w:sdt>'.repeat(100_000)}`
    expect(await why(await aWordDocument(deep))).toBe('corrupt')
  })
})

describe('a file too big to be a policy', () => {
  it('a million paragraphs of Word are refused', async () => {
    expect(await why(await aWordDocument(paragraph('Be kind.').repeat(1_000_000)))).toBe('too-large')
  })

  it('a million lines of text are refused', async () => {
    expect(await why(Buffer.from('Be kind.\n\n'.repeat(1_000_000)), 'policy.txt')).toBe('too-long')
  })

  it('sixty thousand numbered lines are refused in less time than somebody waits', async () => {
    const line = (at: number) => `${Math.floor(at / 20) + 1}.${(at % 20) + 1} Staff are kind to pupil number ${at}.`
    const long = Buffer.from(Array.from({ length: 60_000 }, (_, at) => line(at)).join('\n'))
    const began = performance.now()
    expect(await why(long, 'policy.txt')).toBe('too-long')
    expect(performance.now() - began).toBeLessThan(10_000)
  }, 60_000)

  it('a PDF of 5,000 pages is refused before its pages are read', async () => {
    const long = await aPdf(
      (doc) => {
        for (let page = 1; page < 5000; page++) doc.addPage()
      },
      { size: 'A4' },
    )
    expect(await why(long, 'policy.pdf')).toBe('too-long')
  })

  it('a file over the limit is refused without being looked at', async () => {
    expect(await why(Buffer.alloc(26 * 1024 * 1024, 0x41))).toBe('too-large')
  })

  it('reading that takes too long is ended, and said', async () => {
    const file = aPolicyFile('11-rowan-park-mixed.pdf')
    const result = await importPolicy(file, 'policy.pdf', undefined, {
      seconds: 0.01,
      heapMegabytes: 512,
      grownMegabytes: 900,
    })
    expect(result).toEqual({ refused: 'took-too-long' })
  })

  it('reading that takes too much memory is ended, and said', async () => {
    const heavy = await aWordDocument(paragraph('Be kind to all. '.repeat(3)).repeat(100_000))
    const result = await importPolicy(heavy, 'policy.docx', undefined, {
      seconds: 60,
      heapMegabytes: 32,
      grownMegabytes: 900,
    })
    expect(result).toEqual({ refused: 'took-too-long' })
  })
})

describe('a file that cannot be read', () => {
  it('is refused when it is empty, whatever it is called', async () => {
    expect(await why(Buffer.alloc(0))).toBe('empty')
    expect(await why(Buffer.from(' \n\t\n '), 'policy.txt')).toBe('empty')
    expect(await why(await new JSZip().generateAsync({ type: 'nodebuffer' }))).toBe('empty')
    expect(await why(await aWordDocument('<w:p/>'))).toBe('empty')
  })

  it('is refused when it is locked with a password', async () => {
    const locked = await aPdf((doc) => doc.text(sentence), { userPassword: 'opensesame' })
    expect(await why(locked, 'policy.pdf')).toBe('locked')
    const ole = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    expect(await why(ole)).toBe('locked')
    const zip = await JSZip.loadAsync(await anOpenDocument(`<text:p>${sentence}</text:p>`))
    zip.file('META-INF/manifest.xml', '<manifest><encryption-data/></manifest>')
    expect(await why(await zip.generateAsync({ type: 'nodebuffer' }))).toBe('locked')
  })

  it('is refused when it is damaged', async () => {
    const word = await aWordDocument(paragraph(sentence))
    expect(await why(word.subarray(0, word.length / 2))).toBe('corrupt')
    const pdf = aPolicyFile('09-larkrise-columns.pdf')
    expect(['corrupt', 'scanned']).toContain(await why(pdf.subarray(0, 400), 'policy.pdf'))
    const cut = await JSZip.loadAsync(word)
    cut.file('word/document.xml', '<w:document><w:body><w:p><w:r><w:t>Staff must')
    expect(await why(await cut.generateAsync({ type: 'nodebuffer' }))).toBe('corrupt')
  })

  it('is refused when its pages are pictures, with what to do instead', async () => {
    expect(await why(aPolicyFile('06-eastmoor-scan.pdf'))).toBe('scanned')
    expect(refusalWords.scanned).toMatch(/Use the file that the policy was written in/)
  })

  it.each([
    ['an old Word document', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), 'old-word'],
    ['rich text', Buffer.from('{\\rtf1\\ansi Staff must not}'), 'rich-text'],
    ['a web page', Buffer.from('<!doctype html><p>Staff must not</p>'), 'web-page'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'picture'],
    ['bytes that are nothing', Buffer.from(Array.from({ length: 500 }, (_, at) => (at * 7) % 29)), 'unknown-kind'],
  ])('%s gets a sentence of its own', async (_, bytes, reason) => {
    expect(await why(bytes)).toBe(reason)
  })

  it('a workbook gets a sentence of its own', async () => {
    const zip = new JSZip()
    zip.file('xl/workbook.xml', '<workbook/>')
    expect(await why(await zip.generateAsync({ type: 'nodebuffer' }))).toBe('workbook')
  })

  it('every refusal says what to do instead', () => {
    for (const words of Object.values(refusalWords)) {
      expect(words).toMatch(/Choose|choose|Open it|Use the|copy/i)
      expect(words).not.toMatch(/invalid|error|please/i)
    }
  })
})

describe('a file by the wrong name', () => {
  it('is read as what it is, and that is said', async () => {
    const result = await importPolicy(aPolicyFile('05-millbrook-numbered.docx'), 'policy.pdf')
    expect(wasRefused(result) ? result : { format: result.format, notes: result.notes }).toEqual({
      format: 'word',
      notes: ['wrongly-named'],
    })
  })
})
