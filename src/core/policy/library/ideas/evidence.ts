import { binds, carries, type Idea } from '../idea.ts'
import { always, byItem, byList, byYesOrNo } from '../saying.ts'

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
    carries: carries('st-nicholas:2.9.4b'),
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
    carries: [],
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
    carries: carries('st-nicholas:2.9.5b'),
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
        {
          'screen-print': 'screen prints',
          texts: 'text messages',
          'e-mails': 'e-mails',
          messages: 'messages on social media',
          'web-pages': 'web pages',
          time: 'a note of the time',
          date: 'a note of the date',
          place: 'a note of the site',
          photo: 'photographs of the screen',
        },
        'This policy does not say what they keep above all.',
      ),
    ],
    carries: [],
    model: binds('must', 'staff', 'record', 'evidence', 'online abuse or bullying', 'items in the evidence log'),
  },
  {
    id: 'bullied-staff-keep-what-they-got',
    about: 'What to keep',
    chapter: 'evidence',
    says: [
      always('Staff who are bullied {must} keep the evidence.'),
      byItem('evidence-to-keep', 'texts', 'They keep abusive texts.'),
      byItem('evidence-to-keep', 'e-mails', 'They keep abusive e-mails.'),
      byItem('evidence-to-keep', 'messages', 'They keep abusive messages on social media.'),
      byItem('evidence-to-keep', 'web-pages', 'They keep abusive web pages.'),
    ],
    carries: carries('st-nicholas:2.10.3a'),
  },
  {
    id: 'nothing-is-deleted',
    about: 'Deleting nothing',
    chapter: 'evidence',
    says: [
      byItem('evidence-to-keep', 'texts', 'Texts of that kind {must not} be deleted.'),
      byItem('evidence-to-keep', 'e-mails', 'E-mails of that kind {must not} be deleted.'),
    ],
    carries: carries('st-nicholas:2.10.3b'),
  },
  {
    id: 'screen-prints-with-time-and-place',
    about: 'Screen prints',
    chapter: 'evidence',
    says: [
      byItem('evidence-to-keep', 'screen-print', 'Staff who are bullied {must} take screen prints of what they see.'),
      byItem('evidence-to-keep', 'time', 'They write down the time.'),
      byItem('evidence-to-keep', 'date', 'They write down the date.'),
      byItem('evidence-to-keep', 'place', 'They write down on which site it was.'),
    ],
    carries: carries('st-nicholas:2.10.3c'),
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
      byItem('evidence-to-keep', 'photo', 'So will a photograph of the screen.'),
    ],
    carries: carries('coton:8.2b'),
  },
]
