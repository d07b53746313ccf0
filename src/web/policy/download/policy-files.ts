import type { PolicyDocument } from '../../../core/policy/document.ts'
import type { PolicyParts } from '../../../core/policy/school-policy.ts'
import { readingFonts } from '../../../exporters/pdf/font/reading-fonts.ts'
import { type PolicyFileParts, policyFileSchema, policyJson } from '../../../exporters/policy/policy-file.ts'
import { policyPdf } from '../../../exporters/policy/policy-pdf.ts'
import { policyText } from '../../../exporters/policy/policy-text.ts'
import { policyWord } from '../../../exporters/policy/policy-word.ts'
import { lastKept } from '../../../storage/last-kept.ts'

/** The forms in which a policy is taken away, each as it is called and as a browser is told of it. */
export const forms = {
  word: {
    called: 'Word',
    ending: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  pdf: { called: 'PDF', ending: 'pdf', type: 'application/pdf' },
  text: { called: 'plain text', ending: 'txt', type: 'text/plain; charset=utf-8' },
  json: { called: 'JSON, for other programs', ending: 'json', type: 'application/json; charset=utf-8' },
} as const
export type FormOfFile = keyof typeof forms

export function isFormOfFile(word: string): word is FormOfFile {
  return Object.hasOwn(forms, word)
}

/** Files are made once for the same words: the same policy is the same bytes. */
const made = lastKept<Buffer>(40)

/**
 * A policy in one of its forms. `version` names the words, so that with the school and the standing printed beside them
 * they are made into a file once only.
 */
export async function policyFile(
  form: FormOfFile,
  version: string,
  document: PolicyDocument,
  parts: PolicyParts | undefined,
): Promise<Buffer> {
  const key = JSON.stringify([version, form, document.school, document.standing])
  const known = made.get(key)
  return known ?? made.keep(key, await make(form, document, parts))
}

async function make(form: FormOfFile, document: PolicyDocument, parts: PolicyParts | undefined): Promise<Buffer> {
  switch (form) {
    case 'word':
      return Buffer.from(await policyWord(document))
    case 'pdf':
      return Buffer.from(await policyPdf(document, readingFonts()))
    case 'text':
      return Buffer.from(policyText(document), 'utf8')
    case 'json':
      return Buffer.from(policyJson(document, fileParts(parts)), 'utf8')
  }
}

function fileParts(parts: PolicyParts | undefined): PolicyFileParts {
  if (!parts) return null
  const { pack, settings, own, grounds } = parts
  return policyFileSchema.shape.parts.parse({ pack, settings, own, grounds })
}
