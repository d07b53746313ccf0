import { binds, type Idea } from '../idea.ts'
import { always, byItem, byList, byYesOrNo } from '../saying.ts'

const kept = {
  'screen-print': 'screen prints',
  texts: 'text messages',
  'e-mails': 'e-mails',
  messages: 'messages on social media',
  'web-pages': 'web pages',
  time: 'the time',
  date: 'the date',
  place: 'the site where it stood',
  photo: 'photographs of the screen',
} as const

/** What policies say on evidence: what to keep, what to leave alone. */
export const evidenceIdeas: readonly Idea[] = [
  {
    id: 'indecent-images-left-to-others',
    about: 'Indecent images left alone',
    chapter: 'evidence',
    says: [
      byYesOrNo('do-not-investigate-images', {
        yes: 'The school {must not} examine indecent images of children, or judge what they are. That is for others: evidence could be spoilt, and those who do it could be prosecuted.',
        no: 'This policy does not leave it to others to examine indecent images of children. The law still does.',
      }),
    ],
    model: binds(
      'must_not',
      'school',
      'enforce',
      'evidence',
      'indecent images of children are found',
      'a record in words only; pictures refused',
    ),
  },
  {
    id: 'indecent-images-not-touched',
    about: 'If you come upon one',
    chapter: 'evidence',
    says: [
      always(
        'Whoever comes upon an indecent image of a child {must not} copy, print, send, save or delete it. They tell {dsl} at once what they know, in words.',
      ),
    ],
    model: binds(
      'must_not',
      'all',
      'enforce',
      'evidence',
      'somebody comes upon an indecent image of a child',
      'a record in words only',
    ),
  },
  {
    id: 'no-enquiry-before-advice',
    about: 'Advice before any enquiry',
    chapter: 'evidence',
    says: [
      byYesOrNo('do-not-investigate-images', {
        yes: 'We {must not} begin to look into material that may be lawful until that advice has come.',
        no: 'We may begin to look into material that may be lawful before that advice has come.',
      }),
    ],
  },
  {
    id: 'evidence-is-kept',
    about: 'Keeping the evidence',
    chapter: 'evidence',
    says: [
      always('Whoever is abused or bullied online {must} keep the evidence, and delete none of it.'),
      byList(
        'evidence-to-keep',
        'Above all they keep {items}.',
        kept,
        'This policy does not say what they keep above all.',
      ),
    ],
    model: binds('must', 'staff', 'record', 'evidence', 'online abuse or bullying', 'items in the evidence log'),
  },
  {
    id: 'bullied-staff-keep-what-they-got',
    about: 'What to keep',
    chapter: 'evidence',
    says: [
      byList(
        'evidence-to-keep',
        'Staff who are bullied {must} keep {items}.',
        kept,
        'This policy does not say what staff who are bullied keep.',
      ),
    ],
  },
  {
    id: 'nothing-is-deleted',
    about: 'Deleting nothing',
    chapter: 'evidence',
    says: [
      byItem('evidence-to-keep', 'texts', 'Abusive texts {must not} be deleted.'),
      byItem('evidence-to-keep', 'e-mails', 'E-mails that abuse somebody {must} be kept.'),
    ],
  },
  {
    id: 'screen-prints-with-time-and-place',
    about: 'Screen prints',
    chapter: 'evidence',
    says: [
      byItem('evidence-to-keep', 'screen-print', 'Staff who are bullied {must} take screen prints of what was posted.'),
      byItem('evidence-to-keep', 'time', 'They note the time.'),
      byItem('evidence-to-keep', 'date', 'They note the date.'),
      byItem('evidence-to-keep', 'place', 'They note the site on which it stood.'),
    ],
  },
  {
    id: 'abuse-captured-where-possible',
    about: 'Capturing what was posted',
    chapter: 'evidence',
    says: [
      always(
        'If a post, page or thread is harmful, threatening or abusive, those whom it targets {must} capture it where they can.',
      ),
      byItem('evidence-to-keep', 'screen-print', 'A screen print will do.'),
      byItem('evidence-to-keep', 'photo', 'A photograph of the screen will do.'),
    ],
  },
]
