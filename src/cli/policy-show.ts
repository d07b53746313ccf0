import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readingFonts } from '../exporters/pdf/font/reading-fonts.ts'
import { policyJson } from '../exporters/policy/policy-file.ts'
import { policyPdf } from '../exporters/policy/policy-pdf.ts'
import { policyText } from '../exporters/policy/policy-text.ts'
import { policyWord } from '../exporters/policy/policy-word.ts'
import { type Command, line } from './command-io.ts'
import { type NamedPolicy, policyNamed } from './policy-named.ts'

const use = 'Use: signpost policy show NAME [--format text|json|docx|pdf] [--out FILE]'

type Form = (named: NamedPolicy) => Promise<string | Uint8Array>

const forms: Readonly<Record<string, Form>> = {
  text: async ({ document }) => policyText(document),
  json: async ({ document, parts }) => policyJson(document, parts),
  docx: ({ document }) => policyWord(document),
  pdf: ({ document }) => policyPdf(document, readingFonts()),
}

/** `signpost policy show NAME [--format …] [--out FILE]`: a policy as one document, in the form asked for. */
export const policyShow: Command = async (args, io) => {
  const { values, positionals } = parseArgs({
    args,
    options: { format: { type: 'string' }, json: { type: 'boolean' }, out: { type: 'string' } },
    allowPositionals: true,
  })
  const [name, ...more] = positionals
  const format = values.format ?? (values.json ? 'json' : 'text')
  const form = Object.hasOwn(forms, format) ? forms[format] : undefined
  if (name === undefined || more.length > 0) return refuse(io, `Say which policy to show. ${use}`)
  if (!form) return refuse(io, `A policy cannot be shown as ${format}. ${use}`)
  const named = await policyNamed(name)
  if (typeof named === 'string') return refuse(io, named)
  if (named.aside !== null) line(io.stderr, named.aside)
  const shown = await form(named)
  if (values.out !== undefined) {
    try {
      await writeFile(values.out, shown)
    } catch {
      return refuse(io, `The file ${values.out} cannot be written. Check the folder, and that you may write there.`)
    }
    line(io.stdout, `${values.out} is written.`)
    return 0
  }
  if (typeof shown !== 'string') return refuse(io, `Say where to put it: --out ${name}.${format}`)
  io.stdout.write(shown)
  return 0
}

function refuse(io: Parameters<Command>[1], why: string): number {
  line(io.stderr, why)
  return 1
}
