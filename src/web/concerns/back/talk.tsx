import type { ToldAndAnswered, WhoHasIt } from '../../../actions/concerns/talk.ts'
import { toldAtMost } from '../../../actions/concerns/told.ts'
import type { Promised } from '../../../core/concerns/promise-to.ts'
import type { Audience } from '../../../core/concerns/reporter.ts'
import { dateInWords, whenInWords } from '../../../core/school/london-time.ts'
import { Button } from '../../kit/button.tsx'
import { NotificationBanner } from '../../kit/notification-banner.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { Visit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems } from '../../shell/problems.tsx'
import { WordsBox } from '../../shell/words-box.tsx'
import { chosenInWords } from '../tell/chosen-in-words.ts'
import { PuzzleToComeBack } from '../tell/puzzle.tsx'
import { WhoReads } from '../tell/who-reads.tsx'

const aDay = 86_400_000
const aWeek = 7 * aDay

/** Where nobody has answered: when to look again, and after a week what else to do. */
function noAnswer(
  { toldAt }: ToldAndAnswered,
  { has: { readers }, promised, to }: Pick<Parameters<typeof Talk>[0], 'has' | 'promised' | 'to'>,
  now: Date,
): string {
  const child = to === 'pupils'
  if (promised.looksAt.getTime() - now.getTime() > aDay) {
    const day = dateInWords(promised.looksAt, now)
    return child
      ? `Nobody has answered yet. Nobody looks until ${day}. Come back after that.`
      : `No answer yet. Nobody looks before ${day}: come back after that.`
  }
  if (now.getTime() - toldAt.getTime() < aWeek)
    return child ? 'Nobody has answered yet. Come back tomorrow.' : 'No answer yet. Come back in a day or two.'
  const who = readers.map(({ name }) => name).join(' or ')
  return child
    ? `Nobody has answered here yet. ${who === '' ? 'Tell' : `You can ask for ${who} at school, or tell`} another grown-up you trust. You can also talk to the people below.`
    : `Nobody has answered here yet. They may be acting on it without writing to you. Ring the school${who === '' ? '' : ` and ask for ${who}`}; if a child may not be safe, ring the people below.`
}

/** What somebody told, what was answered since, and a place to add more. */
export function Talk(props: {
  readonly visit: Visit
  readonly report: ToldAndAnswered
  readonly action: string
  readonly to: Audience
  /** Sent along with what is added, where a code is the only way in. */
  readonly code?: string | undefined
  /** Where a file is added, by those who may. */
  readonly fileAt: string
  /** Where something new is told. */
  readonly tellAt: string
  readonly promised: Promised
  readonly has: WhoHasIt
  /** They added something just now. */
  readonly justAdded?: boolean
  /** What was typed and could not be taken, and why. */
  readonly typed?: string
  readonly problems?: Problems
}) {
  const { visit, report, to, problems = {} } = props
  const child = to === 'pupils'
  return (
    <>
      <ProblemSummary problems={problems} />
      {props.justAdded && (
        <NotificationBanner kind="success" title={child ? 'Thank you' : 'We have it'}>
          {child
            ? 'We have what you sent. It is at the end of what you told us.'
            : 'What you added is kept with what you told.'}
        </NotificationBanner>
      )}
      <h1>What you told</h1>
      {report.codeKept && props.code !== undefined && (
        <p>
          {child ? 'You have your code. Keep it secret.' : 'You have your code: keep it where nobody else finds it.'}
        </p>
      )}
      <ol class="talk">
        <li>
          <p class="soft">You, {whenInWords(report.toldAt, visit.now)}</p>
          <p class="as-typed">
            {report.told.words === '' ? `You pressed “${chosenInWords(report)}”.` : report.told.words}
          </p>
        </li>
        {report.messages.map((message) => (
          <li class={message.fromSchool ? 'from-school' : undefined}>
            <p class="soft">
              {message.fromSchool ? 'The school' : 'You'}, {whenInWords(message.at, visit.now)}
            </p>
            <p class="as-typed">{message.words}</p>
          </li>
        ))}
      </ol>
      {props.has.readAt !== null && (
        <p>
          {child ? 'Somebody has read what you told us:' : 'Somebody read what you told:'}{' '}
          {whenInWords(props.has.readAt, visit.now)}.
        </p>
      )}
      {report.messages.every((message) => !message.fromSchool) && <p>{noAnswer(report, props, visit.now)}</p>}
      <WhoReads promised={props.promised} />
      <p class="soft">
        {child
          ? 'What you add is kept with what you told. It may be a while until somebody reads it. Did something new happen? '
          : 'What you add is kept with what you told. It may be a while until somebody reads it. If something new happened, '}
        <a href={props.tellAt}>{child ? 'Tell us that as a new worry' : 'tell us about it as something new'}</a>
        {child ? '.' : ': it is then looked at as a new report.'}
      </p>
      <Form visit={visit} action={props.action}>
        {props.code !== undefined && (
          <>
            <input type="hidden" name="code" value={props.code} />
            <PuzzleToComeBack visit={visit} />
          </>
        )}
        <WordsBox
          name="words"
          atMost={toldAtMost.words}
          quiet={child}
          label={child ? 'Tell us more' : 'Add something'}
          hint={
            child
              ? 'Is it about a grown-up at school? Write their name or what they do. They will not see it.'
              : 'If it is about somebody at the school, write their name, or what they do there. Whoever it is about is kept out of it, and this page then says who reads it.'
          }
          rows={4}
          value={props.typed}
          error={problems['words']}
          autocomplete="off"
        />
        <Acts>
          <Button once>{child ? 'Send it' : 'Add it'}</Button>
        </Acts>
      </Form>
      {!child && (
        <Form visit={visit} action={props.fileAt}>
          {props.code !== undefined && <input type="hidden" name="code" value={props.code} />}
          <Acts>
            <Button kind="secondary">Add a screenshot or an e-mail</Button>
          </Acts>
        </Form>
      )}
    </>
  )
}
