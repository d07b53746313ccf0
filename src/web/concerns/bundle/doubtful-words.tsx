import type { BundleChoice } from '../../../actions/concerns/bundle/chosen-for-bundle.ts'
import { type Doubt, unanswered } from '../../../core/concerns/bundle/doubts.ts'
import { Details } from '../../kit/details.tsx'
import { Radios } from '../../kit/radios.tsx'
import type { Problems } from '../../shell/problems.tsx'
import { fieldOfDoubt } from './bundle-form.ts'

const becauseWords: Readonly<Record<Doubt['because'], string>> = {
  'also-a-word': 'Somebody at the school is called that, and it is a word too',
  'not-known': 'Nobody at the school is called that: a cousin, a friend, a place, or a word',
  reaches: 'It may be an account, a home, a birthday, a number or a car',
}
const becauses = ['also-a-word', 'not-known', 'reaches'] as const
/** So many sentences are shown at once; the others are a press away. */
const atOnce = 3

/** Each word that may give somebody away, in the sentences in which it stands, with the question whether it is masked. */
export function DoubtfulWords(props: {
  readonly doubts: readonly Doubt[]
  readonly choice: BundleChoice
  readonly problems: Problems
}) {
  const { doubts, choice, problems } = props
  if (doubts.length === 0) return null
  const left = unanswered(doubts, choice.doubts).length
  return (
    <section class="doubts">
      <h2>Words that may give somebody away</h2>
      <p>
        Signpost cannot tell. Say of each whether it is masked or kept.{' '}
        {left === 0
          ? 'All are answered.'
          : `${left} of ${doubts.length} ${left === 1 ? 'is' : 'are'} still to be answered.`}
      </p>
      {becauses.map((because) => (
        <Asked
          doubts={doubts.filter((doubt) => doubt.because === because)}
          because={because}
          {...{ choice, problems }}
        />
      ))}
    </section>
  )
}

function Asked(props: Parameters<typeof DoubtfulWords>[0] & Pick<Doubt, 'because'>) {
  const { doubts, because, choice, problems } = props
  if (doubts.length === 0) return null
  return (
    <>
      <h3>{becauseWords[because]}</h3>
      {doubts.map(({ key, word, sentences }) => (
        <Radios
          name={fieldOfDoubt(key)}
          legend={`“${word}”`}
          hint={
            <>
              <Sentences sentences={sentences.slice(0, atOnce)} />
              {sentences.length > atOnce && (
                <Details summary={`${sentences.length - atOnce} more`}>
                  <Sentences sentences={sentences.slice(atOnce)} />
                </Details>
              )}
            </>
          }
          class="govuk-radios--inline govuk-radios--small"
          value={choice.doubts[key]}
          error={problems[fieldOfDoubt(key)]}
          choices={[
            { value: 'mask', words: 'Mask it' },
            { value: 'keep', words: 'Keep it' },
          ]}
        />
      ))}
    </>
  )
}

function Sentences({ sentences }: Pick<Doubt, 'sentences'>) {
  return (
    <ul>
      {sentences.map(({ before, word, after }) => (
        <li>
          {before}
          <mark>{word}</mark>
          {after}
        </li>
      ))}
    </ul>
  )
}
