import { createHash } from 'node:crypto'
import { z } from 'zod'
import { clauseKinds, clauseSchema, modalities } from '../../core/policy/clause.ts'
import type { PolicyDocument } from '../../core/policy/document.ts'
import { ownChangesSchema, ownWordsAtMost } from '../../core/policy/own-changes.ts'
import { isSettingName, settingValuesSchema } from '../../core/policy/registry.ts'
import { numberAskedBy } from '../../core/policy/setting-value.ts'

const settingName = z.string().refine(isSettingName, 'is not a question that Signpost asks')
const clauseId = clauseSchema.shape.id

/** A title or a number is a line, and no policy has a longer one: what is longer is no policy. */
const lineAtMost = 300

const clause = z.strictObject({
  id: clauseId,
  reference: z.string().min(1).max(lineAtMost),
  text: z.string().min(1).max(ownWordsAtMost),
  idea: z.string().nullable(),
  settings: z.array(settingName),
  modality: z.enum(modalities),
  actor: z.string(),
  kind: z.enum(clauseKinds),
  capability: z.string(),
  trigger: z.string().nullable(),
  evidence: z.string().nullable(),
})

/** A policy as a file that one Signpost writes and another reads: the document, and what it was made from. */
export const policyFileSchema = z
  .strictObject({
    $schema: z.string().optional(),
    form: z.literal(1),
    document: z.strictObject({
      title: z.string().min(1).max(lineAtMost),
      school: z.string().nullable(),
      source: z.string(),
      standing: z.string(),
      sections: z.array(
        z.strictObject({
          number: z.string(),
          heading: z.string().max(ownWordsAtMost),
          clauses: z.array(clause),
        }),
      ),
    }),
    /** The pack it started from, its answers and its own clauses; null where only the words are passed on. */
    parts: z
      .strictObject({
        pack: z.string(),
        settings: settingValuesSchema,
        own: ownChangesSchema,
        grounds: z.record(settingName, z.array(clauseId)).nullable(),
      })
      .nullable(),
    /** The hash of the document as it was written, so that words changed by hand are seen: they are made from the parts. */
    words: z.string().optional(),
  })
  .describe('A school’s social media policy, as Signpost writes and reads it.')

export type PolicyFile = z.infer<typeof policyFileSchema>
export type PolicyFileParts = PolicyFile['parts']

/** The address under which the schema is published, relative to a school’s own. */
export const policySchemaAt = '/policy/schema.json'

/** The schema as it is published: JSON Schema, draft 2020-12. */
export function policySchemaText(): string {
  return `${JSON.stringify(z.toJSONSchema(policyFileSchema, { io: 'input' }), null, 2)}\n`
}

/** A policy as JSON. The same policy gives the same text. */
export function policyJson(document: PolicyDocument, parts: PolicyFileParts = null): string {
  const file = policyFileSchema.parse({ $schema: policySchemaAt, form: 1, document, parts })
  return `${JSON.stringify({ ...file, words: hashOfWords(file) }, null, 2)}\n`
}

const hashOfWords = ({ document }: Pick<PolicyFile, 'document'>) =>
  createHash('sha256').update(JSON.stringify(document)).digest('hex')

/**
 * The text of a file that is JSON by how it begins, or nothing; what it is called is not believed. Rich text begins with
 * a curly bracket too, and so may a policy: `{School name} policy`.
 */
export function jsonIn(bytes: Buffer): string | undefined {
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '')
  return /^\s*\{\s*["}]/.test(text) ? text : undefined
}

export type PolicyFileRead =
  | {
      readonly document: PolicyDocument
      readonly parts: PolicyFileParts
      /** Whether somebody changed the words of the document since it was written. */
      readonly wordsByHand: boolean
    }
  /** Where the file is not as the schema has it, in the words of the schema. */
  | { readonly problems: readonly string[] }

/** Reads what `policyJson` writes. Anything else is refused, each place by name, and nothing of it is taken. */
export function readPolicyJson(text: string): PolicyFileRead {
  let read: unknown
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { problems: ['This is not JSON.'] }
  }
  const parsed = policyFileSchema.safeParse(read)
  if (parsed.success) {
    const { document, parts, words } = parsed.data
    return { document, parts, wordsByHand: words !== undefined && words !== hashOfWords(parsed.data) }
  }
  return { problems: [...new Set(parsed.error.issues.map(inWords))] }
}

function inWords(issue: z.core.$ZodIssue): string {
  const place = issue.path.map(String).join('.') || 'The file'
  const last = String(issue.path.at(-1))
  const number = issue.path.at(-2) === 'settings' && isSettingName(last) ? numberAskedBy(last) : undefined
  if (number) return `${place} is not ${number}.`
  switch (issue.code) {
    case 'invalid_type':
      return `${place} is missing, or is another kind of thing than it should be.`
    case 'invalid_value':
      return `${place} is none of the answers that are allowed.`
    case 'unrecognized_keys':
      return `${place} holds what the schema does not know: ${issue.keys.join(', ')}.`
    case 'too_big':
      return `${place} is longer than the ${issue.maximum} letters that it may have.`
    default:
      return `${place} is not as the schema says.`
  }
}
