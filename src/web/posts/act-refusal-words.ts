import type { WritingRefusal } from '../../core/posts/may-write.ts'
import type { HoldRefusal } from '../../core/posts/publishing/may-act-on-post.ts'
import { type RefusalWords, refusalWords } from './refusal-words.ts'

export type ActRefusal =
  | HoldRefusal
  | WritingRefusal
  | 'not-held'
  | 'nothing-to-pull-back'
  | 'out-already'
  | 'not-waiting'
  | 'held-by-a-person'
  | 'not-out'
  | 'down-already'
  | 'not-correcting'
  | 'not-a-draft'
  | 'not-a-writer'
  | 'not-dropped'

/** What is said when something cannot be done to a post that is on its way or out. */
export const actRefusalWords: Readonly<Record<ActRefusal, RefusalWords>> = {
  'not-staff': refusalWords['not-staff'],
  'not-signed': refusalWords['not-signed'],
  'not-read': refusalWords['not-read'],
  'not-an-approved-poster': refusalWords['not-an-approved-poster'],
  'no-reason': {
    what: 'Say why it should wait',
    why: 'Whoever looks at it next needs to know what worried you.',
    instead: 'A sentence is enough.',
  },
  'nothing-to-hold': {
    what: 'There is nothing left to hold',
    why: 'Everything of this post has gone out or was taken back.',
    instead: 'If it is out and wrong, take it down or correct it.',
  },
  'held-already': {
    what: 'It is held already',
    why: 'Somebody held it before you.',
    instead: 'Their reason stands on this page.',
  },
  'not-held': {
    what: 'It is not held',
    why: 'Somebody let it go before you.',
    instead: 'Look below for when it goes out.',
  },
  'nothing-to-pull-back': {
    what: 'There is nothing to pull back',
    why: 'The post is not on its way.',
    instead: 'Look below for where it stands.',
  },
  'out-already': {
    what: 'It is out already',
    why: 'What has gone cannot be pulled back.',
    instead: 'Correct it, or take it down.',
  },
  'not-waiting': {
    what: 'It is not waiting for anybody',
    why: 'It may have gone, or somebody decided before you.',
    instead: 'Look below for where it stands.',
  },
  'held-by-a-person': {
    what: 'Somebody is holding it',
    why: 'Their reason stands on this page.',
    instead: 'Let it go first, if their reason is settled.',
  },
  'not-out': {
    what: 'It is not out',
    why: 'Only what people can see is corrected or taken down.',
    instead: 'Change the draft instead.',
  },
  'down-already': {
    what: 'It is down already',
    why: 'Somebody took it down before you.',
    instead: 'There is nothing left to do.',
  },
  'not-a-draft': {
    what: 'It cannot be dropped now',
    why: 'It is on its way or out.',
    instead: 'Pull it back first, or take it down.',
  },
  'not-a-writer': {
    what: 'Its writers decide that',
    why: 'Only somebody who wrote in a post puts it away.',
    instead: 'Ask one of them.',
  },
  'not-dropped': {
    what: 'It is not dropped any more',
    why: 'Somebody picked it up before you.',
    instead: 'Look below for where it stands.',
  },
  'not-correcting': {
    what: 'No correction is being written',
    why: 'It may have been dropped or sent.',
    instead: 'Look below for where it stands.',
  },
}
