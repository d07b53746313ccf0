import type { JSX } from 'preact'
import { BackLink } from '../../../src/web/kit/back-link.tsx'
import { Button } from '../../../src/web/kit/button.tsx'
import { CharacterCount } from '../../../src/web/kit/character-count.tsx'
import { Checkboxes } from '../../../src/web/kit/checkboxes.tsx'
import { DateInput } from '../../../src/web/kit/date-input.tsx'
import { Details } from '../../../src/web/kit/details.tsx'
import { ErrorSummary } from '../../../src/web/kit/error-summary.tsx'
import { FileUpload } from '../../../src/web/kit/file-upload.tsx'
import { Input } from '../../../src/web/kit/input.tsx'
import { Radios } from '../../../src/web/kit/radios.tsx'
import { Select } from '../../../src/web/kit/select.tsx'
import { Acts } from '../../../src/web/kit/signpost/acts.tsx'
import { Finding } from '../../../src/web/kit/signpost/finding.tsx'
import { Marked } from '../../../src/web/kit/signpost/marked.tsx'
import { Preview } from '../../../src/web/kit/signpost/preview.tsx'
import { Trail } from '../../../src/web/kit/signpost/trail.tsx'

const text =
  'What a day at the river! Year 4 found mayflies, a bullhead and one very surprised newt. Well done Amelia Hughes for spotting it first.\n\nWe are back at Westonbury Weir next Tuesday at 10, so wellies please. Questions to the office on 01632 960123.'

const where = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

/** A draft with two things that stop it. */
export const write: JSX.Element = (
  <>
    <BackLink href="#posts">Posts</BackLink>
    <ErrorSummary
      title="Two things stop this going out"
      problems={[
        { href: '#words', words: 'Take out a pupil’s full name, or leave Facebook out' },
        { href: '#alt', words: 'Say what is in the picture, for people who cannot see it' },
      ]}
    />
    <h1>Year 4 at the river</h1>
    <div class="columns">
      <form method="post">
        <CharacterCount
          name="words"
          label="What do you want to say?"
          hint="Write as you would to a parent at the gate."
          error="A pupil’s full name cannot go on Facebook"
          maxLength={280}
          counting="characters"
          rows={7}
          value={text}
          group={{ attributes: { 'data-i18n.characters-under-limit.other': '%{count} characters left; X allows 280' } }}
        />
        <h2>What was found</h2>
        <Finding
          verdict="stop"
          found="A pupil’s full name, on Facebook"
          span="Amelia Hughes"
          because="Her family agreed to first names on our page and to nothing on Facebook."
          clauses={[{ clause: '2.8.2', href: '#c1' }]}
        >
          <Acts>
            <a href="#out">Take the name out</a>
            <a href="#leave">Leave Facebook out</a>
          </Acts>
        </Finding>
        <Finding
          verdict="ask"
          found="Where named children will be, and when"
          span="Westonbury Weir next Tuesday at 10"
          because="Anyone could be waiting there. Say it after the visit, or tell families by letter."
          clauses={[
            { clause: '2.6.4', href: '#c2' },
            { clause: '2.8.7', href: '#c3' },
          ]}
        />
        <Finding
          verdict="ask"
          answer="It is the school’s own."
          found="A phone number"
          span="01632 960123"
          because="A private number should not be on a public page."
          clauses={[]}
        />
        <h2>Picture</h2>
        <FileUpload name="picture" label="Add pictures" hint="Up to four. We take out where each was taken." multiple />
        <Input
          name="alt"
          label="What is in the picture?"
          hint="For people who cannot see it."
          error="Say what is in the picture"
        />
        <Checkboxes
          name="pictured"
          legend="Who is in this picture?"
          hint="Tick everyone whose face can be seen."
          values={['amelia']}
          choices={[
            { value: 'amelia', words: 'Amelia H', hint: 'Year 4. Agreed to our page, not to Facebook.' },
            { value: 'samir', words: 'Samir P', hint: 'Year 4. Agreed to everything.' },
            { divider: 'or' },
            { value: 'none', words: 'No pupil can be seen', exclusive: true },
          ]}
        />
        <h2>Where and when</h2>
        <Radios
          name="when"
          legend="When should it go out?"
          value="later"
          choices={[
            { value: 'soon', words: 'As soon as it is agreed' },
            {
              value: 'later',
              words: 'On a day I choose',
              reveals: (
                <>
                  <DateInput
                    id="day"
                    legend="Day"
                    hint="For example, 3 3 2027"
                    values={{ day: 3, month: 3, year: 2027 }}
                  />
                  <Input name="time" label="Time" hint="For example, 4.15 pm" width={5} value="4.15 pm" />
                </>
              ),
            },
          ]}
        />
        <Select
          name="template"
          label="Start from a ready text"
          options={[
            { value: '', words: 'None' },
            { value: 'snow', words: 'School closed for snow' },
            { value: 'lost', words: 'Lost property' },
          ]}
        />
        <Details summary="Who will see this before it goes out?">
          <p>One colleague who did not write it. You will be told when they have read it.</p>
        </Details>
        <Acts>
          <Button once>Send to a colleague to read</Button>
          <Button kind="secondary" name="then" value="keep">
            Keep for later
          </Button>
        </Acts>
      </form>
      <aside aria-labelledby="shown">
        <h2 id="shown">As it will appear</h2>
        <Preview caption="On our page">
          <img src="/picture.svg" alt="Children in wellies at the edge of a river" width="640" height="480" />
          <p>
            <Marked
              text={text}
              marks={[
                { ...where('Amelia Hughes'), verdict: 'stop' },
                { ...where('Westonbury Weir next Tuesday at 10'), verdict: 'ask' },
                { ...where('01632 960123'), verdict: 'advise' },
              ]}
            />
          </p>
        </Preview>
        <h2>Who reads it</h2>
        <Trail
          steps={[
            { stands: 'done', words: 'You wrote it', when: '2.05 pm' },
            { stands: 'now', words: 'A colleague reads and agrees' },
            { stands: 'to-come', words: 'It goes out', when: '4.15 pm', note: 'And in Friday’s newsletter' },
          ]}
        />
      </aside>
    </div>
  </>
)
