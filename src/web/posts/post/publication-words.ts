import { whenInWords } from '../../../core/school/london-time.ts'
import type { PublicationRow } from '../../../storage/posts/post-history.ts'

/** How one sending stands, in a sentence. */
export function publicationWords(publication: PublicationRow, now: Date): string {
  const done = publication.doneAt ? whenInWords(publication.doneAt, now) : ''
  switch (publication.state) {
    case 'ready':
    case 'claimed':
      return publication.dueAt <= now ? 'goes out any moment now.' : `goes out ${whenInWords(publication.dueAt, now)}.`
    case 'sending':
      return 'is being sent now.'
    case 'confirmed':
      if (publication.removedAt && publication.channelKind === 'newsletter')
        return `was sent ${done}. The letters that have gone cannot be called back.`
      return publication.removedAt
        ? `was out, and was taken down ${whenInWords(publication.removedAt, now)}.`
        : `out since ${done}.`
    case 'rejected':
      return `did not go out there: ${rejectedWords[publication.problem ?? ''] ?? publication.problem ?? 'no reason was given.'}`
    case 'unknown':
      return 'we do not know yet whether it arrived. It is being looked up, and is not sent again by itself.'
    case 'held':
      return `did not go out: ${heldWords[publication.problem ?? ''] ?? publication.problem ?? 'somebody has to look at it.'}`
    case 'pulled':
      return 'was pulled back before it went.'
    case 'replaced':
      return 'a correction took its place.'
  }
}

/** Why something was kept in at the last moment, by the reason's name. */
export const heldWords: Readonly<Record<string, string>> = {
  'policy-missing': 'no policy is in force.',
  'taken-down': 'it was taken down first.',
  'not-agreed': 'nobody has agreed this version.',
  'content-changed': 'its words are not the bytes that were agreed. It was not sent.',
  'picture-changed': 'a picture is not the bytes that were agreed. It was not sent.',
  'picture-missing': 'a picture could not be read. It was not sent.',
  'newer-version': 'a newer version was put forward.',
  'held-by-a-person': 'somebody held it.',
  'policy-asks-more': 'the policy changed since, and asks for more agreement than it had.',
  'child-not-to-be-shown': 'a family’s consent, or a note on a child, does not allow it now.',
  'words-to-answer-for': 'something found in its words is open, and nobody has answered for it.',
  'channel-closed': 'the channel is closed.',
  'not-yet-by-signpost': 'Signpost does not publish there yet.',
  'channel-not-in-good-standing': 'the channel needs mending in the register first.',
  'incident-on': 'an incident is on, and what was scheduled waits.',
  'too-late': 'it was more than two hours late, so a person decides.',
}

/** Why a channel did not take a post, by the reason's name; a mail server's own words stand as they came. */
const rejectedWords: Readonly<Record<string, string>> = {
  overtaken: 'a newer version, or taking it down, came first.',
  'not-as-agreed': 'what stood there was not what was agreed, so it was taken away.',
  'all-rejected': 'no mail server took any of the letters.',
  nobody: 'there was nobody to send it to. Add readers under Newsletter readers.',
  'no-mail-server': 'no mail server is set up. Whoever runs the server sets one.',
  stopped: 'the sending was stopped.',
}
