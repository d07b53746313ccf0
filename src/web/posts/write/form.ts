import { z } from 'zod'
import { otherRoutes } from '../../../core/posts/post-content.ts'
import type { ChannelId, PictureId } from '../../../core/school/ids.ts'
import { isId } from '../../../core/school/ids.ts'
import { fromWallClock } from '../../../core/school/london-time.ts'
import type { DraftWords } from '../../../storage/posts/save-draft.ts'
import { filesIn } from '../../shell/fields.ts'

const text = z.string().catch('')
const many = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string()).catch([]),
)

const fields = z.object({
  title: text.transform((value) => value.replaceAll(/\s+/g, ' ').trim().slice(0, 200)),
  text: text.transform((value) => value.replaceAll('\r\n', '\n').slice(0, 100_000)),
  channels: many.transform((ids) => ids.filter(isId).map((id) => id as ChannelId)),
  when: z.enum(['agreed', 'at']).catch('agreed'),
  date: text,
  time: text,
  urgent: text.transform((value) => value === 'yes'),
  other: z.enum([...otherRoutes, '']).catch(''),
  otherReason: text.transform((value) => value.slice(0, 2000)),
  revision: z.coerce.number().int().catch(0),
  act: text,
})

export type WriteForm = {
  readonly words: DraftWords
  readonly revision: number
  readonly act: Act
  readonly typed: { readonly date: string; readonly time: string }
  /** Set where a date or time was typed that does not exist; the rest is saved all the same. */
  readonly timeProblem: string | null
}

export type Act =
  | { readonly do: 'save' }
  | { readonly do: 'put-forward' }
  | { readonly do: 'ask-for-answer' }
  | { readonly do: 'add-pictures' }
  | { readonly do: 'describe'; readonly picture: PictureId }
  | { readonly do: 'answer'; readonly type: string; readonly span: string; readonly answer: string }

/** What the writer's page sent. Every button saves first, so that nothing typed is lost. */
export function parseWriteForm(form: Readonly<Record<string, unknown>>): WriteForm {
  const sent = fields.parse(form)
  const at = sent.when === 'at' ? fromWallClock(sent.date, sent.time) : null
  return {
    words: {
      title: sent.title,
      text: sent.text,
      channels: sent.channels,
      dueAt: at ?? null,
      urgent: sent.urgent,
      otherRoute: sent.other === '' ? null : { by: sent.other, reason: sent.otherReason },
    },
    revision: sent.revision,
    act: actOf(sent.act, form),
    typed: { date: sent.date, time: sent.time },
    timeProblem: at === undefined ? 'Give a day and a time that exist, like 14/03/2026 and 16:15.' : null,
  }
}

function actOf(act: string, form: Readonly<Record<string, unknown>>): Act {
  if (act === 'put-forward') return { do: 'put-forward' }
  if (act === 'ask-for-answer') return { do: 'ask-for-answer' }
  if (act === 'add-pictures') return { do: 'add-pictures' }
  const [verb, rest = ''] = [act.slice(0, act.indexOf(':')), act.slice(act.indexOf(':') + 1)]
  if (verb === 'describe' && isId(rest)) return { do: 'describe', picture: rest as PictureId }
  if (verb === 'answer') {
    const field = (name: string) => text.parse(form[`${name}-${rest}`])
    return { do: 'answer', type: field('found'), span: field('span'), answer: field('answer') }
  }
  return { do: 'save' }
}

/** The pictures that came with the form, one or several. */
export function picturesSent(form: Readonly<Record<string, unknown>>): Buffer[] {
  return filesIn(form, 'pictures')
}
