import { z } from 'zod'

const text = z.string().catch('')
const fields = z.object({
  type: text,
  span: text,
  answer: text.transform((answer) => answer.slice(0, 2000)),
  /** Which text was read, as its SHA-256 in hex. */
  ofText: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .catch(undefined),
})

/** Which finding was answered, and what was said. */
export function parseFindingForm(form: Readonly<Record<string, unknown>>): z.infer<typeof fields> {
  return fields.parse(form)
}
