import { tombstoneFor } from '../../../actions/concerns/kept-for.ts'
import { dayInWords } from '../../../core/school/day.ts'
import type { CaseId } from '../../../core/school/ids.ts'
import { whenInWords } from '../../../core/school/london-time.ts'
import { peopleNames } from '../../../storage/concerns/people-names.ts'
import { SummaryList } from '../../kit/summary-list.tsx'
import type { Reply, SchoolVisit } from '../../route.ts'
import { concernPage } from '../concern-page.tsx'
import { registerWords, ruleInWords } from './keeping-words.ts'

/** What is left of a destroyed case, for those who might know of it; for everybody else there is nothing. */
export async function tombstonePage(visit: SchoolVisit, id: CaseId): Promise<Reply> {
  const { tx, actor, now } = visit
  const one = await tombstoneFor(tx, actor.person, id)
  if (!one) return 'not-found'
  const names = await peopleNames(tx)
  const name = (person: string) => names.get(person) ?? 'somebody who has left'
  const title = 'This concern was destroyed'
  return concernPage(
    visit,
    { title, back: { href: '/concerns/kept', words: 'What is kept of closed concerns' } },
    <>
      <p>
        Its words, its files and their keys are gone, for good. What stays says that there was a case, and who ended it.
        It holds no name of anybody it was about.
      </p>
      <SummaryList
        rows={[
          { key: 'What it was', value: registerWords[one.register] },
          { key: 'Its number', value: <span class="as-typed">{one.case}</span> },
          { key: 'Told', value: dayInWords(one.toldOn, now) },
          { key: 'Closed', value: dayInWords(one.closedOn, now) },
          { key: 'Looked at and let go', value: `${name(one.reviewedBy)}, ${whenInWords(one.reviewedAt, now)}` },
          { key: 'Destroyed', value: `${name(one.destroyedBy)}, ${whenInWords(one.destroyedAt, now)}` },
          { key: 'By which rule', value: ruleInWords(one.rule) },
          {
            key: 'What it held',
            value: `${one.entries} ${one.entries === 1 ? 'line' : 'lines'} and ${one.files} ${one.files === 1 ? 'file' : 'files'}`,
          },
          one.files === 0
            ? null
            : {
                key: 'Its files',
                value:
                  one.filesLeft === 0
                    ? 'Gone from the disk.'
                    : 'Being taken off the disk. That takes a minute or two, and goes on by itself after a power cut.',
              },
        ]}
      />
      <p class="soft">A backup made before that day holds it, sealed, until that backup is thrown away.</p>
    </>,
  )
}
