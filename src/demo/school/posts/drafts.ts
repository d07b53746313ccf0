import { templateCalled } from '../../../core/posts/templates.ts'
import type { Day } from '../../../core/school/day.ts'
import { addDays } from '../calendar/day.ts'
import { diceFor } from '../dice.ts'
import { drawPicture, pictureOf } from '../pictures/draw-picture.ts'
import type { FictitiousPupil } from '../pupils/pupil.ts'
import type { FictitiousDraft } from './draft.ts'

type Setting = {
  readonly pupils: readonly FictitiousPupil[]
  readonly seed: number
  readonly today: Day
  /** The last day of school before today. */
  readonly lately: Day
}

const inHand = { channels: ['page'], due: null, pictures: [], template: null, state: { stage: 'draft' } } as const

/** What is on the go this morning: four in hand, each with another thing to see to, and three further on. */
export function drafts(setting: Setting): readonly FictitiousDraft[] {
  return [...beingWritten(setting), ...furtherOn(setting)]
}

function beingWritten({ pupils, seed, lately }: Setting): readonly FictitiousDraft[] {
  const dice = diceFor('drafts', seed)
  const older = pupils.filter((pupil) => pupil.year === '5' || pupil.year === '6')
  const refused = dice.pick(older.filter((pupil) => pupil.consents.website !== 'yes'))
  return [
    {
      ...inHand,
      id: 'draft-gaps',
      title: 'Lost property',
      text: templateCalled('lost-property').text.replace('[what was found]', 'a silver bracelet and two watches'),
      writer: 'pennington',
      begunAt: `${lately}T12:10`,
      template: 'lost-property',
    },
    {
      ...inHand,
      id: 'draft-full-name',
      title: 'A story in print',
      text: `Huge congratulations to ${refused.first} ${refused.last} in ${refused.class} class, whose story has been chosen for the county’s book of young writers. There is a copy on the board by the office, and another in the library to sit down with.`,
      channels: ['page', 'newsletter'],
      writer: 'winter',
      begunAt: `${lately}T13:05`,
    },
    {
      ...inHand,
      id: 'draft-phone',
      title: 'Football: who can help?',
      text: 'We are looking for two more people to put out goals and cut up oranges when our teams play at home. No football needed. Ring me on 07700 900417 or write to k.george.coaching@mailbox.example.',
      writer: 'george',
      begunAt: `${lately}T15:35`,
    },
    {
      ...inHand,
      id: 'draft-no-description',
      title: 'The paper boat regatta',
      text: 'Year 4 raced their paper boats across the big sink. The winner took nine seconds, and had been rubbed with candle wax to keep the water out.',
      writer: 'page',
      begunAt: `${lately}T15:50`,
      pictures: [{ seed: pictureOf('boats', dice.between(0, 99)), alt: null }],
    },
  ]
}

function furtherOn({ seed, today, lately }: Setting): readonly FictitiousDraft[] {
  const books = pictureOf('books', diceFor('library', seed).between(0, 99))
  const tomorrow = addDays(today, 1)
  return [
    {
      ...inHand,
      id: 'draft-sent-back',
      title: 'Library books',
      text: 'Thank you to everyone who has finally brought back their library books. Eighty-one are home again. If you find more under a bed, they are welcome at any time.',
      channels: ['page', 'newsletter'],
      writer: 'may',
      begunAt: `${lately}T09:40`,
      pictures: [{ seed: books, alt: drawPicture(books).alt }],
      state: {
        stage: 'sent-back',
        by: 'frost',
        at: `${lately}T12:25`,
        about: 'finally',
        note: 'It reads a little like a telling-off. Could it just say thank you?',
      },
    },
    {
      ...inHand,
      id: 'draft-waiting',
      title: 'A wet, happy afternoon',
      text: 'Forest school went ahead in the rain. Reception made mud pies, a mud café and a mud bill, which came to four pine cones. Spare socks in a bag would be a great help next time.',
      channels: ['page', 'newsletter'],
      writer: 'grace',
      begunAt: `${lately}T15:25`,
      due: `${tomorrow}T15:45`,
      state: { stage: 'reading', since: `${lately}T16:20` },
    },
    {
      ...inHand,
      id: 'draft-agreed',
      title: 'Would you make a good governor?',
      text: 'There is a place for a parent on our governing body. You need no experience of schools, only an interest in ours and about six evenings a year. Ask at the office for the one-page description, or to talk to Dr Okorie, who chairs.',
      channels: ['page', 'newsletter'],
      writer: 'pennington',
      begunAt: `${lately}T10:15`,
      due: `${tomorrow}T08:00`,
      state: { stage: 'agreed', by: 'blythe', at: `${lately}T11:30` },
    },
  ]
}
