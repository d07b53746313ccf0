/** Writes the test policies as files and their keys as JSON from their sources: node test/data/policies/make/make.ts */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keyOf } from './keys.ts'
import { openDocumentOf } from './open-document.ts'
import { portableOf, scanOf } from './portable.ts'
import { folder, type SourceLine, sourceOf } from './source.ts'
import { wordOf } from './word.ts'

type Layout = (lines: readonly SourceLine[]) => Promise<Buffer>

const typed = (lines: readonly SourceLine[]) => lines.map((line) => ('text' in line ? line.text : '')).join('\n')

const policies: Readonly<Record<string, { as: string; layout: Layout }>> = {
  '01-oakfield-prose': { as: 'txt', layout: async (lines) => Buffer.from(`${typed(lines)}\n`, 'utf8') },
  '02-harbour-view-tables': { as: 'docx', layout: wordOf },
  '03-st-aldhelms-bullets': { as: 'docx', layout: wordOf },
  '04-brackenhurst-twice': { as: 'pdf', layout: (lines) => portableOf(lines, 1, 'Brackenhurst Community Primary School') },
  '05-millbrook-numbered': { as: 'docx', layout: wordOf },
  '06-eastmoor-scan': { as: 'pdf', layout: scanOf },
  '07-kingsbrook-headings': { as: 'docx', layout: wordOf },
  '08-fenwick-letter': { as: 'txt', layout: async (lines) => windows1252(typed(lines).replaceAll("'", '’')) },
  '09-larkrise-columns': { as: 'pdf', layout: (lines) => portableOf(lines, 2, 'Larkrise Federation · Social media policy') },
  '10-stokeley-lettered': { as: 'odt', layout: openDocumentOf },
  '11-rowan-park-mixed': { as: 'pdf', layout: (lines) => portableOf(lines, 1, 'Rowan Park School Social Media Policy v3') },
  '12-netherby-odt': { as: 'odt', layout: openDocumentOf },
}

function windows1252(text: string): Buffer {
  return Buffer.from(`${text.replaceAll('\n', '\r\n')}\r\n`.replaceAll('’', '\x92'), 'latin1')
}

mkdirSync(join(folder, 'files'), { recursive: true })
mkdirSync(join(folder, 'keys'), { recursive: true })
for (const [name, { as, layout }] of Object.entries(policies)) {
  const { lines, raw } = sourceOf(name)
  writeFileSync(join(folder, 'files', `${name}.${as}`), await layout(lines))
  const key = as === 'pdf' && name.includes('scan') ? { refused: 'scanned' } : keyOf(raw)
  writeFileSync(join(folder, 'keys', `${name}.json`), `${JSON.stringify(key, null, 1)}\n`)
}
