import { toldAtMost } from '../../../actions/concerns/told.ts'
import type { Promised } from '../../../core/concerns/promise-to.ts'
import type { OwnKindKept } from '../../../storage/concerns/own-kinds.ts'
import { Button } from '../../kit/button.tsx'
import { Input } from '../../kit/input.tsx'
import { Radios } from '../../kit/radios.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { Visit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems } from '../../shell/problems.tsx'
import { WordsBox } from '../../shell/words-box.tsx'
import { ownKindValue, type TellForm } from './form.ts'
import { HearPage } from './hear-page.tsx'
import { InDanger } from './in-danger.tsx'
import { LeaveNow } from './leave-now.tsx'
import { ownSign, pupilSigns } from './pupil-signs.tsx'
import { Puzzle, type PuzzleAsked } from './puzzle.tsx'
import { WhoReads } from './who-reads.tsx'

export type PupilShown = {
  readonly form: TellForm | null
  readonly once: string
  readonly problems: Problems
  readonly promised: Promised
  readonly action: string
  readonly back: string
  readonly puzzle: PuzzleAsked
  readonly own: readonly OwnKindKept[]
}

/** The page on which a pupil tells: for a child of eight, with pictures for those who do not read. */
export function PupilTellPage({ visit, shown }: { readonly visit: Visit; readonly shown: PupilShown }) {
  const { form, problems } = shown
  return (
    <div class="pupil" data-leaves>
      <LeaveNow />
      <ProblemSummary problems={problems} />
      <h1>Is something online worrying you?</h1>
      <p>You can tell us. You will not be in trouble for telling.</p>
      <InDanger to="pupils" />
      <WhoReads promised={shown.promised} />
      <p>
        Is it about somebody who reads this? Tell us who it is about, below. Then somebody else reads it, or we tell you
        who to talk to.
      </p>
      <HearPage />
      <Form visit={visit} action={shown.action} class="tell">
        <input type="hidden" name="once" value={shown.once} />
        <Puzzle puzzle={shown.puzzle} />
        <Radios
          name="kind"
          class="signs"
          legend="What is it?"
          hint="Press the picture that fits best. Or leave them and write."
          value={form?.chosen}
          error={problems['kind']}
          choices={[
            ...pupilSigns.map((sign) => ({
              value: sign.kind,
              words: (
                <>
                  {sign.picture}
                  <span>{sign.words}</span>
                </>
              ),
            })),
            ...shown.own.map((kind) => ({
              value: ownKindValue(kind.id),
              words: (
                <>
                  {ownSign}
                  <span>{kind.words.pupils}</span>
                </>
              ),
            })),
          ]}
        />
        <WordsBox
          name="words"
          atMost={toldAtMost.words}
          quiet
          label="Tell us what happened"
          hint="Use your own words. Spelling does not matter."
          rows={6}
          value={form?.told.words}
          error={problems['words']}
          autocomplete="off"
          spellcheck={false}
        />
        <Radios
          name="about"
          legend="Who is it about?"
          hint="We do not tell them that you told us."
          value={form?.about ?? undefined}
          choices={[
            { value: 'child', words: 'A child' },
            { value: 'another-adult', words: 'A grown-up' },
            { value: 'headteacher', words: 'The headteacher' },
            { value: 'dsl', words: 'The grown-up who keeps children safe here' },
            { value: 'not-known', words: 'I do not know' },
          ]}
        />
        <Input
          name="names"
          label="What are they called?"
          hint="If you know."
          value={form?.told.names}
          error={problems['names']}
          autocomplete="off"
        />
        <Input
          name="name"
          label="What is your name?"
          hint="You do not have to say. If you do, a grown-up can come and find you."
          value={form?.told.name ?? ''}
          error={problems['name']}
          autocomplete="off"
        />
        <h2>Pictures</h2>
        <p>
          Do not send or show pictures of people with no clothes on. Not even to us. Tell us in words. We know what to
          do.
        </p>
        <Acts>
          <Button once>Tell us</Button>
        </Acts>
      </Form>
      <p>
        <a href={shown.back}>I told you before</a>
      </p>
      <p class="soft">Sending can take up to half a minute when many children tell us at once. It still gets to us.</p>
      <p class="soft">
        Press Leave this page now, or the Escape key three times, and this page goes away. On a phone or tablet that
        others use, the words you sent are not kept on it.
      </p>
    </div>
  )
}
