import type { JSX } from 'preact'
import type { Asker } from '../../../core/guidance/asker.ts'
import { Button } from '../../kit/button.tsx'
import { Radios } from '../../kit/radios.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { Textarea } from '../../kit/textarea.tsx'
import { Form } from '../../shell/form.tsx'
import type { Problems } from '../../shell/problems.tsx'
import type { AskPlace } from '../ask-place.tsx'
import { askersShown, askerWords } from '../asker-words.ts'

/** The one box, and as whom it is asked. */
export function AskBox(props: {
  readonly place: AskPlace
  readonly question: string
  readonly asker: Asker | undefined
  readonly problems: Problems
  readonly label: string
}): JSX.Element {
  const { place, question, asker, problems, label } = props
  return (
    <Form visit={place.visit} action={place.base}>
      <Textarea
        name="question"
        label={label}
        hint="In your own words. Leave names out."
        rows={3}
        value={question}
        error={problems['question']}
      />
      {place.person === null ? (
        <Radios
          name="as"
          legend="Who are you?"
          choices={askersShown.map((each) => ({ value: each, words: askerWords[each] }))}
          value={asker ?? 'parent'}
        />
      ) : (
        <input type="hidden" name="as" value={asker ?? 'staff'} />
      )}
      <Acts>
        <Button>Ask the policy</Button>
      </Acts>
    </Form>
  )
}
