import { binds, type Idea } from '../idea.ts'
import { always, byAnswer, byItem, byList, byYesOrNo } from '../saying.ts'
import { approvedPosters, postApprover, postQualities, secondReader } from './shared-sayings.ts'

const scrutiny = byAnswer('post-scrutiny', {
  'open-to-scrutiny': 'Anyone may look into it.',
  headteacher: 'No part of it is hidden from {headteacher}.',
})

/** What policies say on publishing: who may post, who reads first, what a post must be. */
export const publishingIdeas: readonly Idea[] = [
  {
    id: 'approved-posters',
    about: 'Who may post',
    chapter: 'publishing',
    says: [approvedPosters],
    model: binds('must', 'official_poster', 'enforce', 'publishing', 'a post', 'poster on the approved list'),
  },
  {
    id: 'approved-posters-under-oversight',
    about: 'Who may post, and oversight',
    chapter: 'publishing',
    says: [approvedPosters, postApprover],
  },
  {
    id: 'editorial-oversight',
    about: 'Oversight of content',
    chapter: 'publishing',
    says: [
      byItem(
        'official-account-conditions',
        'school-editorial-oversight',
        'The school {must} also oversee everything that the account publishes.',
      ),
    ],
  },
  {
    id: 'second-reader',
    about: 'A second reader',
    chapter: 'publishing',
    says: [secondReader],
    model: binds('must', 'official_poster', 'enforce', 'publishing', 'a draft public post', 'second reader and time'),
  },
  {
    id: 'who-agrees-a-post',
    about: 'Who agrees a post',
    chapter: 'publishing',
    says: [postApprover],
    model: binds('must', 'official_poster', 'enforce', 'publishing', 'a draft official post', 'approval with time'),
  },
  {
    id: 'read-and-agreed-before-it-goes-out',
    about: 'Reading before posting',
    chapter: 'publishing',
    says: [secondReader, postApprover],
  },
  {
    id: 'open-to-be-looked-into',
    about: 'Open to scrutiny',
    chapter: 'publishing',
    says: [
      byAnswer('post-scrutiny', {
        'open-to-scrutiny': 'Anyone may look into what we say officially, and ask about it.',
        headteacher: '{headteacher} {must} be able to see all that we say officially.',
      }),
    ],
    model: binds('must', 'official_poster', 'record', 'publishing', 'a post on an official channel', 'post history'),
  },
  {
    id: 'plain-and-open-posts',
    about: 'Plain and open posts',
    chapter: 'publishing',
    says: [
      byList(
        'post-quality-tests',
        'What we say officially {must} be {items}.',
        postQualities,
        'This policy sets no tests for what we say officially.',
      ),
      scrutiny,
    ],
  },
  {
    id: 'qualities-of-formal-messages',
    about: 'Qualities of formal messages',
    chapter: 'publishing',
    says: [
      byList(
        'post-quality-tests',
        'Formal messages {must} be {items}.',
        postQualities,
        'This policy sets no tests for formal messages.',
      ),
    ],
  },
  {
    id: 'nobody-left-out',
    about: 'People without social media',
    chapter: 'publishing',
    says: [
      byYesOrNo('non-social-media-alternative', {
        yes: 'What we post {must} also reach people who cannot use social media or prefer not to. We tell them in another way.',
        no: 'We do not promise another way to learn what we post.',
      }),
    ],
    model: binds('must', 'school', 'enforce', 'publishing', 'any official post', 'the other route used'),
  },
  {
    id: 'say-your-role',
    about: 'Saying who you are',
    chapter: 'publishing',
    says: [
      byAnswer('role-disclosure', {
        'role-and-not-speaking-for-school':
          'People who comment in their work role {must} say what that role is. They also say that they may not be speaking for the school.',
        'role-only': 'People {must} be open about their role, above all when they speak for the school.',
        none: 'People need not state their role when they comment.',
      }),
    ],
    model: binds('must', 'official_poster', 'advise', 'publishing', 'commenting in a work capacity', 'role line'),
  },
  {
    id: 'no-promises-without-authority',
    about: 'No promises without authority',
    chapter: 'publishing',
    says: [
      always(
        'Unless they have the authority to do so, people {must not} give anything away, or bind the school to anything, in what they write.',
      ),
    ],
    model: binds('must_not', 'official_poster', 'advise', 'publishing', 'posting for the school', 'poster authority'),
  },
  {
    id: 'content-of-others',
    about: 'What other people made',
    chapter: 'publishing',
    says: [
      byAnswer('third-party-content', {
        'permission-where-needed':
          'Before people share what someone else made, they {must} consider whose it is and ask wherever permission is needed.',
        'permission-and-credit':
          'Before people use pictures or words that someone else made, they {must} ask, and then name whoever made them.',
        'within-law': 'What someone else made {must} be shared only as the law allows.',
      }),
    ],
    model: binds('must', 'all', 'record', 'publishing', 'sharing someone else’s content', 'permission and credit'),
  },
  {
    id: 'official-comment-in-an-incident',
    about: 'Comment during an incident',
    chapter: 'publishing',
    says: [
      byYesOrNo('incident-comms-official-only', {
        yes: 'When something serious happens to the school or to somebody in it, comment and news {must} come only from our official accounts.',
        no: 'When something serious happens, comment need not come only from our official accounts.',
      }),
    ],
    model: binds('should', 'staff', 'enforce', 'publishing', 'an incident', 'incident mode with channels listed'),
  },
  {
    id: 'news-on-official-channels',
    about: 'Where our news goes',
    chapter: 'publishing',
    says: [
      byAnswer('school-news-on-personal-accounts', {
        'official-platforms-only':
          'What the school has to tell, celebrate or show in photographs {must} be posted on official platforms only.',
        'with-prior-authorisation':
          'What the school has to tell {must} be posted on official platforms, unless somebody was given leave beforehand to share it elsewhere.',
      }),
    ],
    model: binds('must', 'staff', 'enforce', 'publishing', 'wish to share school news', 'post on an official channel'),
  },
  {
    id: 'posts-fit-safeguarding',
    about: 'Posts and safeguarding',
    chapter: 'publishing',
    says: [always('Every post {must} be in keeping with our policy for safeguarding children.')],
    model: binds('must', 'official_poster', 'record', 'publishing', 'a draft official post', 'safeguarding check'),
  },
  {
    id: 'no-school-business-by-oneself',
    about: 'School business',
    chapter: 'publishing',
    says: [
      always(
        'Staff {must not} take it on themselves to publish school business on social media. That includes what has already been agreed for parents to know.',
      ),
    ],
  },
]
