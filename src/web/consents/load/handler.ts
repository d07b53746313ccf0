import { loadRoll, previewRoll } from '../../../actions/consents/load-roll.ts'
import type { LoadRefusal } from '../../../core/consents/may-load-roll.ts'
import type { RollLine } from '../../../core/consents/roll-changes.ts'
import { textOfFile } from '../../../importers/text-of-file.ts'
import type { Reply, SchoolVisit } from '../../route.ts'
import { fileIn, textIn } from '../../shell/fields.ts'
import type { Problems } from '../../shell/problems.tsx'
import { carried } from './carried.ts'
import type { Unread } from './changes-shown.tsx'
import { loadPage } from './load-page.tsx'
import { previewPage } from './preview-page.tsx'
import { readRoll } from './read-roll.ts'

const largest = 1024 * 1024

export async function showLoad(visit: SchoolVisit): Promise<Reply> {
  return { page: loadPage(visit, { pasted: '', problems: {} }) }
}

/** Reads the file, or else what was pasted, and shows what would change. Nothing is changed here. */
export async function sendLoad(visit: SchoolVisit): Promise<Reply> {
  const file = fileIn(visit.form, 'roll')
  const pasted = textIn(visit.form, 'pasted', largest)
  const again = (says: string): Reply => {
    const field = file ? 'roll' : 'pasted'
    return { page: loadPage(visit, { pasted, problems: { [field]: says } }), status: 422 }
  }
  if (file && file.length > largest) {
    return again(
      'This file is larger than 1 MB. A roll of 2,000 pupils takes a quarter of that. Choose the right file.',
    )
  }
  const text = file ? textOfFile(file) : { read: true as const, text: pasted }
  if (!text.read) return again(text.why)
  if (text.text.trim() === '') return again('Choose the file with the roll, or paste its lines.')
  const roll = readRoll(text.text)
  if (!roll.read) return again(roll.why)
  if (roll.lines.length === 0)
    return again('No line of it could be understood as a child. Look at the headings and the lines.')
  return preview(visit, roll.lines, { refused: roll.refused, dropped: roll.dropped }, {})
}

/** Changes the roll exactly as it was shown. */
export async function sendConfirm(visit: SchoolVisit): Promise<Reply> {
  const lines = carried(textIn(visit.form, 'lines', 2 * largest))
  if (!lines) {
    const problems = { roll: 'The page came through broken, and nothing was changed. Choose the file again.' }
    return { page: loadPage(visit, { pasted: '', problems }), status: 422 }
  }
  const outcome = await loadRoll(visit.tx, visit, visit.actor, {
    lines,
    mark: textIn(visit.form, 'mark', 100),
    whole: textIn(visit.form, 'whole') === 'yes',
    overWithdrawals: textIn(visit.form, 'overWithdrawals') === 'yes',
  })
  if (!('refused' in outcome)) return { goTo: '/pupils' }
  return preview(visit, lines, { refused: [], dropped: [] }, problemsFor[outcome.refused])
}

const problemsFor: Readonly<Record<LoadRefusal | 'changed-meanwhile', Problems>> = {
  'changed-meanwhile': { confirm: 'The roll or a consent changed since you read this. Read it again as it is now.' },
  'nobody-in-file': { confirm: 'There is no child in the file, so nothing was changed.' },
  'nothing-changes': { confirm: 'The roll is as the file says already. There is nothing to do.' },
  'many-gone': { whole: 'Say whether this file holds the whole roll, because many children are missing from it.' },
}

async function preview(
  visit: SchoolVisit,
  lines: readonly RollLine[],
  unread: Unread,
  problems: Problems,
): Promise<Reply> {
  const seen = await previewRoll(visit.tx, lines)
  const page = previewPage(visit, { ...seen, lines, unread, problems })
  return Object.keys(problems).length > 0 ? { page, status: 422 } : { page }
}
