import type { AgreeRefusal } from '../../actions/posts/agree-post.ts'
import type { AnswerRefusal } from '../../actions/posts/answer-finding.ts'
import type { AskRefusal } from '../../actions/posts/ask-for-answer.ts'
import type { PictureRefusal } from '../../actions/posts/edit-pictures.ts'
import type { PutForwardRefusal } from '../../actions/posts/put-forward.ts'
import type { SaveRefusal } from '../../actions/posts/save-draft.ts'
import type { SkipRefusal } from '../../actions/posts/skip-reader.ts'

export type PostRefusal =
  | AgreeRefusal
  | AnswerRefusal
  | AskRefusal
  | PictureRefusal
  | PutForwardRefusal
  | SaveRefusal
  | SkipRefusal
  | 'no-note'

/** What was refused, why in a sentence, and what can be done instead. `href` leads to where that is done. */
export type RefusalWords = {
  readonly what: string
  readonly why: string
  readonly instead: string
  readonly href?: string
}

export const refusalWords: Readonly<Record<PostRefusal, RefusalWords>> = {
  'not-staff': {
    what: 'You cannot write for the school here',
    why: 'Posts are written by the school’s staff.',
    instead: 'Send your news to the office, and they will write it.',
  },
  'not-signed': {
    what: 'Sign the acceptable use policy first',
    why: 'Our policy asks everyone who posts for the school to sign it before they do.',
    instead: 'It takes two minutes, and then you can go on with your post.',
    href: '/acceptable-use',
  },
  'not-read': {
    what: 'Confirm that you have read the acceptable use policy first',
    why: 'Our policy asks everyone who posts for the school to have read and understood it.',
    instead: 'It takes two minutes, and then you can go on with your post.',
    href: '/acceptable-use',
  },
  'not-an-approved-poster': {
    what: 'You are not an approved poster for this channel',
    why: 'Under our policy only the approved posters named in the register of channels post there.',
    instead: 'Give your words to an approved poster, or ask for your name to be added to the register.',
    href: '/channels',
  },
  'no-such-post': {
    what: 'There is no such post',
    why: 'It may have been dropped, or the address may have a letter wrong.',
    instead: 'Look for it among the posts.',
    href: '/posts',
  },
  'not-a-draft': {
    what: 'This post has already been put forward',
    why: 'It is being read, agreed or out.',
    instead: 'Open the post to see where it stands. Changing a word takes it back to a draft.',
  },
  gaps: {
    what: 'Something is still missing',
    why: 'The list says what.',
    instead: 'Fill it in, then send the post again. Your words are saved.',
  },
  'findings-open': {
    what: 'Something found is still open',
    why: 'What stops a post has to be changed, and each question has to be answered with a reason.',
    instead: 'Go back to the post and look under “What was found”.',
  },
  'no-other-route': {
    what: 'Say how families who do not use social media will know',
    why: 'Our policy says that nobody misses out for not using it.',
    instead: 'Choose the newsletter, a letter or a display, or say why nobody misses out.',
  },
  'no-reason': {
    what: 'Give a reason',
    why: 'It is kept with the post, so that anyone who asks later can see why.',
    instead: 'A sentence is enough.',
  },
  'changed-meanwhile': {
    what: 'Somebody else saved this post while you were writing',
    why: 'Saving now would have lost their words.',
    instead: 'Both versions are below. Put together what you want to keep, and save again.',
  },
  'out-already': {
    what: 'This post is out',
    why: 'What people have seen is not changed behind their backs.',
    instead: 'Correct it instead: the new words take its place and both are kept.',
  },
  gone: {
    what: 'This post was taken down or dropped',
    why: 'It is kept as it was.',
    instead: 'Write a new post.',
    href: '/posts/new',
  },
  'no-such-picture': {
    what: 'That picture is no longer in the post',
    why: 'Somebody may have taken it out.',
    instead: 'Go back to the post and look.',
  },
  'too-many-pictures': {
    what: 'Ten pictures are enough for one post',
    why: 'More than that takes too long to load on a phone.',
    instead: 'Take one out first, or write a second post.',
  },
  writer: {
    what: 'You wrote in this post, so somebody else agrees it',
    why: 'Nobody agrees their own words. Whoever changes a post counts as its writer.',
    instead: 'A colleague who did not write in it has been asked.',
  },
  'agreed-already': {
    what: 'You have agreed this post already',
    why: 'Two people agree it, one after the other.',
    instead: 'The next person has been asked.',
  },
  'head-must-agree': {
    what: 'The headteacher agrees this one',
    why: 'Under our policy every post goes past the headteacher, or whoever stands in for them.',
    instead: 'They have been asked. You can still send the writer a note yourself.',
  },
  'nobody-need-agree': {
    what: 'Nobody has to agree this post',
    why: 'It is already on its way.',
    instead: 'If something is wrong with it, hold it.',
  },
  'not-being-read': {
    what: 'This post is not waiting to be read',
    why: 'It may have been agreed, sent back or changed since you opened it.',
    instead: 'Open the post to see where it stands.',
  },
  'changed-since': {
    what: 'The post changed since you opened it',
    why: 'What you agree to is exactly what you saw.',
    instead: 'Read it again as it is now.',
  },
  'no-note': {
    what: 'Say what should change',
    why: 'The writer sees only your note.',
    instead: 'A sentence is enough.',
  },
  'never-skipped': {
    what: 'A reader cannot be left out here',
    why: 'Our policy asks for it every time.',
    instead: 'Ask whoever stands in, or wait.',
  },
  'pupil-pictured': {
    what: 'A post that shows a pupil always has a reader',
    why: 'A second pair of eyes is the last check before a child is seen.',
    instead: 'Ask a colleague, or send it without the picture.',
  },
  'finding-unanswered': {
    what: 'Something found is still open',
    why: 'A post goes without a reader only when nothing found is left open.',
    instead: 'Answer it or change the words first.',
  },
  'sent-back': {
    what: 'A reader has answered: they sent it back',
    why: 'An answer that you did not hope for is still an answer.',
    instead: 'Change what they asked for and send it again.',
  },
  'reader-may-still-answer': {
    what: 'A reader may still answer in time',
    why: 'Somebody who can read it is at work and it is not due yet.',
    instead: 'Wait until it is due, or ask somebody again.',
  },
  'not-a-writer': {
    what: 'Only its writer can send it without a reader',
    why: 'Whoever does so is named and gives the reason.',
    instead: 'You can read and agree it yourself, if you did not write in it.',
  },
  'not-found-any-more': {
    what: 'That is no longer in the post',
    why: 'The words changed since you opened it.',
    instead: 'Go back to the post; there is nothing to answer.',
  },
  'other-words-now': {
    what: 'The post changed while you read it',
    why: 'An answer holds for the very text that you read, and that is not the text now.',
    instead: 'Read it below as it is now, and answer again.',
  },
  'own-words': {
    what: 'You wrote in this post, so somebody else answers this',
    why: 'Nobody lets their own words through.',
    instead: 'Ask for an answer, or change the words.',
  },
  'somebody-else-answers': {
    what: 'This one is not yours to answer',
    why: 'It says beside it whose answer counts.',
    instead: 'Ask for their answer, or change the words.',
  },
  'nobody-to-ask': {
    what: 'Nobody who could answer is here today',
    why: 'Those whose answer counts wrote in it, or are away.',
    instead: 'Change the words, or wait until they are back.',
  },
  'stop-cannot-be-answered': {
    what: 'This cannot be answered, only changed',
    why: 'It stops the post, whoever asks: it is for the family to say.',
    instead: 'Change the words, the picture or the channels.',
  },
}
