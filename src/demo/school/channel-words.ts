import type { ChannelPurpose } from '../../core/channels/channel.ts'
import type { KindOfChannel } from '../../core/channels/kind-of-channel.ts'

export type ChannelWords = {
  readonly kind: KindOfChannel
  readonly name: string
  readonly address: string
  readonly purposes: readonly ChannelPurpose[]
  readonly outcomes: string
  readonly risks: string
  readonly posters: readonly string[]
  /** It opened on the first Tuesday this many days into the school year. */
  readonly daysIn: number
}

/** Whoever writes for the page writes for the newsletter. */
const pagePosters = ['blythe', 'frost', 'pennington', 'page', 'grace', 'rose', 'winter', 'bello', 'george', 'may']

const paragraph = (...sentences: readonly string[]) => sentences.join(' ')

/** What the register says of each channel. The first two are sent by Signpost; the school itself posts to the others. */
export const channelWords: readonly ChannelWords[] = [
  {
    kind: 'page',
    name: 'Thornbeck Primary School',
    address: '',
    purposes: ['educational', 'community-engagement', 'organisational'],
    outcomes: paragraph(
      'Families know what is happening in school, and hear fast when something changes.',
      'The office gets fewer calls about dates and closures.',
      'Every class appears at least twice a term.',
    ),
    risks: paragraph(
      'Anyone can read the page and copy a picture from it. We show children only with consent for the website, and use no surnames.',
      'Someone may read about a closure too late, so urgent news also goes out by text message.',
      'If the page is down, the office answers the telephone from 7.30 am.',
    ),
    posters: pagePosters,
    daysIn: 8,
  },
  {
    kind: 'newsletter',
    name: 'The Thornbeck Letter',
    address: '',
    purposes: ['community-engagement', 'organisational'],
    outcomes: paragraph(
      'Nine families in ten receive it, and nobody needs an account anywhere.',
      'Dates reach families at least a week before.',
    ),
    risks: paragraph(
      'An e-mail cannot be called back once it has gone, so a mistake in it stays. It can be passed on to people we do not know.',
      'Some parents live apart and must not learn each other’s address, so each copy is sent on its own.',
      'Paper copies are at the office for anyone without e-mail.',
    ),
    posters: pagePosters,
    daysIn: 8,
  },
  {
    kind: 'facebook',
    name: 'Thornbeck Primary School (official)',
    address: 'https://facebook.example/thornbeckprimary',
    purposes: ['community-engagement'],
    outcomes: paragraph(
      'Grandparents and neighbours hear good news where they already look.',
      'Events are known in the town.',
      'The office answers questions within two school days.',
    ),
    risks: paragraph(
      'Strangers can comment, and a comment can hurt someone before we see it.',
      'Mr Bello looks every school day at 8.15 am and 4 pm. Nobody looks at weekends, and the page says so.',
      'Pictures can be copied and tagged by others.',
      'Some families said no to this channel only, so who may be shown here is checked on its own.',
    ),
    posters: ['blythe', 'pennington', 'bello', 'page'],
    daysIn: 43,
  },
  {
    kind: 'instagram',
    name: 'Thornbeck Primary School pictures',
    address: 'https://instagram.example/thornbeckprimary',
    purposes: ['educational', 'community-engagement'],
    outcomes: paragraph(
      'Work that children make is seen: displays, models, the garden.',
      'There is a picture from every year group each half term, and none shows a face.',
    ),
    risks: paragraph(
      'A picture can show more than we meant: a name on a peg, a face in a window, where a class is. Two people look at each picture at full size before it is used.',
      'Older pupils may try to follow the account although they are too young for it. We remove them and tell their families.',
      'Direct messages are switched off.',
    ),
    posters: ['bello', 'may', 'winter'],
    daysIn: 142,
  },
]
