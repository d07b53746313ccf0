import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import JSZip from 'jszip'

const folder = join(import.meta.dirname, '..', 'data', 'policies')

/** One of the twelve policies written for the tests. */
export function aPolicyFile(name: string): Buffer {
  return readFileSync(join(folder, 'files', name))
}

/** A Word document with this inside its body, and `before` in front of its root. */
export async function aWordDocument(
  body: string,
  before = '',
  parts: Readonly<Record<string, string>> = {},
): Promise<Buffer> {
  const zip = new JSZip()
  zip.file('[Content_Types].xml', '<Types/>')
  zip.file(
    'word/document.xml',
    `<?xml version="1.0"?>${before}<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
  )
  for (const [name, text] of Object.entries(parts)) zip.file(name, text)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

/** An OpenDocument text with this inside its body, and `before` in front of its root. */
export async function anOpenDocument(body: string, before = ''): Promise<Buffer> {
  const zip = new JSZip()
  zip.file('mimetype', 'application/vnd.oasis.opendocument.text')
  zip.file('META-INF/manifest.xml', '<manifest/>')
  zip.file(
    'content.xml',
    `<?xml version="1.0"?>${before}<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  )
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}
