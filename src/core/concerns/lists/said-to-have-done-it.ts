import type { Fact } from '../fact.ts'
import type { KindId } from '../kind-of-report.ts'
import type { FactCue } from './fact-cues/fact-cue.ts'

const done =
  '(?:post|sent|shar|put|wrote|writt|made|film|upload|leak|tweet|download|lik|messag|text|run|set up|took|taken)'
const doing =
  '(?:laugh|post|send|sent|shar|lik|writ|messag|comment|call|text|add|follow|film|tweet|upload|mock|leak|hid|cover)'
const together = `(?:have|are|keep|were) (?:(?:both|also|been|all) )*${doing}\\w*`
const innocent = '(?!(?:be|leav|com|go|talk|speak|stand|hav|gett)ing)'

/** In these nobody writes beside what was rightly put up, and an account seldom is somebody else’s in their name. */
const deedsOfAdults: readonly KindId[] = [
  'indecent-images',
  'nudes',
  'ai-image',
  'sextortion',
  'pupil-contact-stranger',
  'sexual-harassment-pupils',
  'staff-conduct',
  'unsuitable-material',
  'pupil-contact',
  'ex-pupil-contact',
  'image-no-consent',
  'location',
  'data-breach',
]

/**
 * Ways of saying that the holder of a post did it, besides “the head posted”: seen doing it, done by them, from what is
 * theirs, together with somebody, or only that it is about them. To take somebody for the doer who is not costs one
 * reader; not to shows the report to whoever it accuses.
 */
export function saidToHaveDoneIt(post: string, fact: Fact, kinds?: readonly KindId[]): readonly FactCue[] {
  const title = `(?:${post})\\b`
  const they = `(?:the|our|my|your|his|her) (?:\\w+ )?${title}`
  const said = { facts: [fact], ...(kinds && { kinds }) }
  const adults = { facts: [fact], kinds: deedsOfAdults.filter((kind) => kinds?.includes(kind) ?? true) }
  return [
    {
      words: new RegExp(
        `\\b(?:seen|saw|see|caught|found|spotted|noticed|watched|heard) (?:the |our |my )?${title} (?:was )?(?:\\w+ly )?${innocent}\\w+ing\\b`,
      ),
      ...said,
    },
    { words: new RegExp(`\\b${done}\\w*(?: \\w+){0,3} (?:by|from) ${they}`), ...adults },
    {
      words: new RegExp(
        `\\b${they}'s (?:own |private |personal |work )?(?:account|phone|laptop|computer|ipad|tablet|page|profile|number)\\b`,
      ),
      ...adults,
    },
    {
      words: new RegExp(
        `\\b(?:this is|it is|it's|worr\\w+|concern\\w*|complain\\w*|allegation|report|is) (?:about|against) ${they}(?!'s)`,
      ),
      ...said,
    },
    {
      words: new RegExp(
        `(?:^|[.!?:;] |\\b(?:the|our|my|his|her|a) (?:\\w+ )?)${title} (?:adds|added|films|filmed|uploads|uploaded|downloads|downloaded|leaks|leaked|chats|chatted|flirts|flirted|mocks|mocked|threatens|threatened|swears|swore) `,
      ),
      ...said,
    },
    { words: new RegExp(`\\b${they}(?:'s| has) (?:just |also )?been ${innocent}\\w+ing\\b`), ...said },
    { words: new RegExp(`\\b${they} was (?:seen|caught|spotted|heard) ${innocent}\\w+ing\\b`), ...said },
    {
      words: new RegExp(
        `\\b(?:it's|it is|it was|that's|that is) (?:(?:mr|mrs|ms|miss|dr)\\.? [\\w'-]+,? )?${they}(?!'s)(?=[,.;!]|$| (?:i'm|i am|that|doing)| who (?!told|said|asked|knows?|was told|helped|rang|found))`,
      ),
      ...said,
    },
    { words: new RegExp(`\\b(?:he|she) (?:is|was) (?:also )?(?:the|our|my|your) (?:\\w+ )?${title}(?!'s)`), ...said },
    {
      words: new RegExp(
        `\\b${they} (?:is|was) the (?:one|person)\\b|\\bthe (?:one|person|adult|man|woman|lady)\\b[^.?!]{0,40} (?:is|was) ${they}(?!'s)`,
      ),
      ...said,
    },
    {
      words: new RegExp(
        `\\b(?:don't|do not|can't|cannot|can not|couldn't|not) (?:\\w+ )?(?:tell|go to|report (?:it|this) to|ask|speak to|talk to|show|trust|let) (?:it to )?${they}\\b[^.?!]{0,40}\\b(?:because|as|since|cos|when) (?:it|he|she)\\b`,
      ),
      ...said,
    },
    {
      words: new RegExp(
        `\\b(?:messages?|texts?|pictures?|photos?|snaps?|calls?|e-?mails?|dms?|comments?|likes?|whatsapps?|post|posts)\\b(?: \\w+){0,2} (?:by|from|off) ${they}(?!'s)`,
      ),
      ...said,
    },
    { words: new RegExp(`\\b${they} and (?:[\\w'-]+ ){1,5}?${together}`), ...said },
    { words: new RegExp(`\\band (?:also )?${they}(?:,? both)? ${together}`), ...said },
  ]
}
