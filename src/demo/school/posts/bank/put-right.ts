import { thornbeck } from '../../thornbeck.ts'
import type { RememberedPost } from './remembered-post.ts'

/** Posts that did not simply stand: one sent without a reader, two corrected, one taken down. */
export const putRight: readonly RememberedPost[] = [
  {
    title: 'School is closed today: no water',
    text: `School is closed today because there is no water in the building. The water company is here and working on it.

Keep your child at home. Anyone who comes to the gate will find Mr Banks there, and children already on the way can wait with us in the hall until you collect them.

We will say by 3 pm whether we open tomorrow. If you cannot arrange care today, ring the office on ${thornbeck.phone} and we will help.`,
    by: 'frost',
    to: 'both',
    template: 'closure',
    weekday: 3,
    at: '06:52',
    withoutReader:
      'It had to reach families before they set out. I rang Mrs Blythe, Mrs Akram and Mr Marchbanks from 6.40; nobody picked up. I read it aloud to Mr Banks at the gate before I sent it.',
    laterThatDay: {
      title: 'Open as usual tomorrow',
      text: 'The water is back on and has been tested. School is open as usual tomorrow, with breakfast club from 7.45 and hot lunches. Thank you for your patience, and to the neighbours who offered their kitchens.',
      by: 'frost',
      to: 'both',
      at: '14:40',
    },
  },
  {
    title: 'Coffee with the head',
    text: 'Mrs Blythe will be in the library this Friday from 9.15 to 10.00 am for anyone who would like to talk, grumble or suggest something. Tea, coffee and biscuits. Younger brothers and sisters are welcome.',
    by: 'pennington',
    to: 'both',
    template: 'event',
    weekday: 2,
    at: '15:45',
    after: {
      is: 'corrected',
      minutes: 35,
      text: 'Mrs Blythe will be in the library this Friday from 8.50 to 9.30 am for anyone who would like to talk, grumble or suggest something. Tea, coffee and biscuits. Younger brothers and sisters are welcome.',
      reason: 'The time was wrong: the library is used by Year 3 from half past nine.',
    },
  },
  {
    title: 'Quiz results',
    text: 'Our quiz team came second out of eleven schools last night, two points behind the winners. They knew eleven capital cities, the boiling point of water in three different units and every river we gave them. Well done to {Y6}, {Y5} and {Y5}.',
    by: 'winter',
    to: 'page',
    template: 'celebration',
    weekday: 4,
    at: '08:50',
    after: {
      is: 'corrected',
      minutes: 70,
      text: 'Our quiz team came second out of eleven schools last night, two points behind the winners. They knew eleven capital cities, the boiling point of water in three different units and every river we gave them. Well done to all four of the team.',
      reason: 'We left out one of the four. Naming three was unfair, so now it names nobody.',
    },
  },
  {
    title: 'Our writing wall',
    text: 'The writing wall outside the hall is full. Every class has a piece of work on it this half term, from first sentences in Reception to a ghost story by Year 6 that you may not want to read alone.',
    by: 'may',
    to: 'page',
    pictures: ['display'],
    at: '12:40',
    after: {
      is: 'taken-down',
      minutes: 125,
      by: 'blythe',
      reason:
        'A parent saw that surnames on two labels could be read when the picture is enlarged. We are sorry. We will take it again from further back.',
    },
  },
]
