import type { JSX } from 'preact'
import { Button } from '../../../src/web/kit/button.tsx'
import { Checkboxes } from '../../../src/web/kit/checkboxes.tsx'
import { Fieldset } from '../../../src/web/kit/fieldset.tsx'
import { Input } from '../../../src/web/kit/input.tsx'
import { Panel } from '../../../src/web/kit/panel.tsx'
import { Radios } from '../../../src/web/kit/radios.tsx'
import { Acts } from '../../../src/web/kit/signpost/acts.tsx'
import { Textarea } from '../../../src/web/kit/textarea.tsx'

/** A public page that a pupil might use. */
export const tellUs: JSX.Element = (
  <>
    <h1>Is something online worrying you?</h1>
    <p>You can tell us. You will not be in trouble for telling.</p>
    <p>
      <b>If you are in danger now, ring 999.</b> To talk to someone tonight, ring Childline on 0800 1111. It is free.
    </p>
    <Acts>
      <Button href="#tell" starts>
        Tell us
      </Button>
      <Button href="#before" kind="secondary">
        I told you before
      </Button>
    </Acts>
    <form method="post">
      <Radios
        name="safe"
        legend={{ words: 'Are you safe now?', class: 'govuk-fieldset__legend--m' }}
        class="govuk-radios--inline"
        choices={[
          { value: 'yes', words: 'Yes' },
          { value: 'no', words: 'No' },
          { value: 'unsure', words: 'I am not sure' },
        ]}
      />
      <Textarea name="what" label="What happened?" hint="Use your own words. Spelling does not matter." rows={4} />
      <Fieldset legend={{ words: 'How can we find you?', class: 'govuk-fieldset__legend--m' }}>
        <Input name="first" label="First name" autocomplete="given-name" width={20} />
        <Input name="cost" label="What did it cost?" prefix="£" suffix="in all" width={5} />
        <Input name="code" label="Your code" disabled value="BADGER-27" width={10} />
      </Fieldset>
      <Checkboxes
        name="told"
        noLegend
        choices={[{ value: 'yes', words: 'I have told a grown-up at home', hint: 'You do not have to.' }]}
      />
      <Acts>
        <Button once>Send it</Button>
      </Acts>
    </form>
  </>
)

export const told: JSX.Element = (
  <>
    <Panel title="Thank you for telling us">
      <p>
        Your code is <strong>BADGER-27</strong>. Keep it to come back.
      </p>
    </Panel>
    <p>Miss Penn or Mr Marsh will read it. At night nobody looks until the morning.</p>
    <Panel
      kind="interruption"
      title="Take everything down now?"
      headingLevel={2}
      acts={[
        { words: 'Take it all down', type: 'submit' },
        { words: 'Go back', href: '#back' },
      ]}
    >
      <p>
        Nine posts show this child. They leave our page and the feeds at once. The newsletter cannot be called back.
      </p>
    </Panel>
  </>
)
