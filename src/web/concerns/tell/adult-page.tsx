import { toldAtMost } from '../../../actions/concerns/told.ts'
import type { Promised } from '../../../core/concerns/promise-to.ts'
import { audienceOf, type ReporterKind } from '../../../core/concerns/reporter.ts'
import type { OwnKindKept } from '../../../storage/concerns/own-kinds.ts'
import { Button } from '../../kit/button.tsx'
import { Details } from '../../kit/details.tsx'
import { Input } from '../../kit/input.tsx'
import { Radios } from '../../kit/radios.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { Visit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems } from '../../shell/problems.tsx'
import { WordsBox } from '../../shell/words-box.tsx'
import { ownKindValue, type TellForm } from './form.ts'
import { InDanger } from './in-danger.tsx'
import { Puzzle, type PuzzleAsked } from './puzzle.tsx'
import { tellerWords } from './tellers.ts'
import { WhoReads } from './who-reads.tsx'

export type TellShown = {
  readonly teller: Exclude<ReporterKind, 'pupil'>
  readonly form: TellForm | null
  readonly once: string
  readonly problems: Problems
  readonly promised: Promised
  readonly action: string
  /** Whose name is on it, where they are signed in. */
  readonly signedInAs: string | null
  readonly own: readonly OwnKindKept[]
  /** Asked of the open form alone. */
  readonly puzzle?: PuzzleAsked
}

/** The page on which adults tell, each in their own words; it asks only what helps. */
export function AdultTellPage({ visit, shown }: { readonly visit: Visit; readonly shown: TellShown }) {
  const { teller, form, problems, signedInAs } = shown
  const words = tellerWords[teller]
  const audience = audienceOf(teller)
  const told = form?.told
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>{words.title}</h1>
      <InDanger to={audience} />
      <p>{words.first}</p>
      <WhoReads
        promised={shown.promised}
        after="If it is about one of them, they learn nothing of it: it goes to somebody else, or we tell you whom to ring."
      />
      <Form visit={visit} action={shown.action} class="tell">
        <input type="hidden" name="once" value={shown.once} />
        {shown.puzzle && <Puzzle puzzle={shown.puzzle} />}
        <WordsBox
          name="words"
          atMost={toldAtMost.words}
          label={words.what}
          hint={words.whatHint}
          rows={7}
          value={told?.words}
          error={problems['words']}
          autocomplete="off"
        />
        <Radios
          name="about"
          legend="Whom is it about?"
          hint="Whoever it is about does not read it, and is not told that it exists."
          value={form?.about ?? undefined}
          error={problems['about']}
          choices={[
            { value: 'child', words: 'A child' },
            { value: 'another-adult', words: 'An adult at the school, or a parent' },
            {
              value: 'headteacher',
              words: 'The headteacher',
              hint: 'It then goes to the chair of governors. If nobody here can take it, we tell you at once whom to ring.',
            },
            { value: 'dsl', words: 'The safeguarding lead' },
            { value: 'not-known', words: 'I do not know' },
          ]}
        />
        {shown.own.length > 0 && (
          <Radios
            name="kind"
            legend="Is it one of these?"
            hint="You can leave it open."
            value={form?.chosen}
            choices={[
              ...shown.own.map((kind) => ({ value: ownKindValue(kind.id), words: kind.words[audience] })),
              { value: 'none', words: 'No, or I do not know' },
            ]}
          />
        )}
        <Input
          name="names"
          label="Names, if you know them"
          hint="Of anybody it is about. If one of them works here, they are kept out of it."
          value={told?.names}
          error={problems['names']}
          autocomplete="off"
        />
        <Details
          summary="Where it was online, if you know"
          open={Object.values(told?.where ?? {}).some((typed) => typed !== '')}
        >
          <Input
            name="place"
            label="App or website"
            value={told?.where.place}
            error={problems['place']}
            autocomplete="off"
          />
          <Input
            name="account"
            label="Name of the account"
            value={told?.where.account}
            error={problems['account']}
            autocomplete="off"
          />
          <Input
            name="link"
            label="Address of the page"
            value={told?.where.link}
            error={problems['link']}
            autocomplete="off"
            spellcheck={false}
          />
          <Input name="when" label="When it was" value={told?.where.when} error={problems['when']} autocomplete="off" />
        </Details>
        <WordsBox
          name="wish"
          atMost={toldAtMost.words}
          quiet
          label="What would you like to happen?"
          hint="You can leave it empty."
          rows={2}
          value={told?.wish}
          error={problems['wish']}
          autocomplete="off"
        />
        {signedInAs === null ? (
          <>
            <Input
              name="name"
              label="Your name"
              hint={words.nameHint}
              value={told?.name ?? ''}
              error={problems['name']}
              autocomplete="off"
            />
            <Input
              name="contact"
              label="How to reach you"
              hint="A phone number or an e-mail address. You can leave it empty: you get a code to come back with."
              value={told?.contact ?? ''}
              error={problems['contact']}
              autocomplete="off"
            />
          </>
        ) : (
          <p>Your name, {signedInAs}, is on it. Only those who read it see that.</p>
        )}
        <p>
          Screenshots and e-mails can be added afterwards.{' '}
          <b>Never add or send a picture of a child with few or no clothes on:</b> tell us about it in words.
        </p>
        <Acts>
          <Button once>Tell the school</Button>
        </Acts>
        {shown.puzzle && (
          <p class="soft">
            Sending can take up to half a minute, so that machines cannot flood this page. Nothing is turned away.
          </p>
        )}
      </Form>
    </>
  )
}
