import { capital } from '../../../core/language/first-letter.ts'
import type { HistoryLine } from '../../../storage/posts/post-history.ts'
import type { Release } from '../../../storage/posts/releases.ts'

const did: Readonly<Record<string, string>> = {
  'begin-post': 'began it',
  'become-writer': 'changed it, and so is one of its writers',
  'put-forward': 'put it forward',
  'agree-post': 'read and agreed it',
  'send-back': 'read it and sent it back',
  'answer-finding': 'answered something found',
  'ask-for-answer': 'asked for an answer to what stops it',
  'add-picture': 'added a picture',
  'describe-picture': 'said what a picture shows',
  'remove-picture': 'took a picture out',
  'void-agreement': 'changed it after it was agreed, so the agreement no longer counts',
  'release-agreed': 'agreed last, so it may go out',
  'release-overseen': 'sent it on; the other posters and the head were told',
  'release-skipped': 'sent it without a reader',
  'drop-post': 'put it away',
  'pick-up-post': 'picked it up again',
  'begin-correction': 'began a correction',
  'drop-correction': 'dropped the correction',
  'hold-post': 'held it',
  'lift-hold': 'let it go again',
  'pull-back': 'pulled it back',
  'take-down': 'took it down',
  'release-late': 'let it go after it was kept in',
  resend: 'asked for one letter to be sent again',
  'bring-in-post': 'brought it in from before',
}

/** What Signpost did by itself; `on` names the channel where there is one. */
const happened: Readonly<Record<string, (on: string) => string>> = {
  'bring-in-post': () => 'Brought in from before Signpost',
  'begin-sending': (on) => `Signpost looked at everything again and began to send it${on}`,
  'publication-confirmed': (on) => `It went out${on}`,
  'publication-unknown': (on) => `Nobody knows yet whether it arrived${on}`,
  'publication-not-found': (on) => `It was looked for${on} and not found, and people were told`,
  'publication-rejected': (on) => `It was not taken${on}`,
  'hold-publication': (on) => `Signpost kept it in${on}, and people were told`,
  'late-alarm': () => 'It was late, and people were told',
  'resend-stopped': () => 'A letter was not sent again',
}

/** One line of a post's history as a sentence. */
export function historyWords(line: HistoryLine, model: { releases: readonly Release[] }): string {
  const who = line.name ?? (line.actor ? 'Somebody who has left' : null)
  if (!who) return happened[line.verb]?.(line.channel ? ` on ${line.channel}` : '') ?? sentence(line.verb)
  const skipped =
    line.verb === 'release-skipped' ? model.releases.find((release) => release.kind === 'skipped') : undefined
  return `${who} ${did[line.verb] ?? line.verb.replaceAll('-', ' ')}${skipped ? `: “${skipped.reason}”` : ''}`
}

function sentence(verb: string): string {
  return capital(verb.replaceAll('-', ' '))
}
