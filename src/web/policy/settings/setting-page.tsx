import { capital } from '../../../core/language/first-letter.ts'
import { answerFor, questionFor } from '../../../core/policy/answer-in-words.ts'
import { isRegisterSetting } from '../../../core/policy/register-settings.ts'
import { type SettingName, specOf } from '../../../core/policy/registry.ts'
import { schoolDocument } from '../../../core/policy/school-document.ts'
import { startingPack } from '../../../core/policy/school-policy.ts'
import { clausesAnswering, clausesResting, policyWith } from '../../../core/policy/text-of-setting.ts'
import { ownWordsUnder, wordsApart } from '../../../core/policy/words-apart.ts'
import { Button } from '../../kit/button.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { Table } from '../../kit/table.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import { ApartNotice, printedOf } from '../draft/apart-notice.tsx'
import { ownNamesIn } from '../own-clause-names.tsx'
import { AnswerFields } from './answer-fields.tsx'
import { Changes } from './changes.tsx'
import { printedLink } from './clauses-on.tsx'
import type { WorkedOn } from './draft-or-in-force.ts'
import { type Chosen, carried } from './form.ts'
import { saidElsewhere } from './others.ts'
import type { WhatItChanges } from './what-it-changes.ts'

/** What was just done on this page. */
export type DoneJustNow =
  | { readonly is: 'nothing' }
  | { readonly is: 'already' }
  | { readonly is: 'changed'; readonly change: string }

export type SettingModel = WorkedOn & {
  readonly name: SettingName
  readonly chosen: Chosen
  readonly changes: WhatItChanges | undefined
  readonly mayChange: boolean
  readonly done: DoneJustNow
  readonly problems: Problems
}

/** One question: our answer, what others say, and what another answer would change. */
export function settingPage(visit: SchoolVisit, model: SettingModel) {
  const { policy, draft, name, chosen, changes, mayChange, done, problems } = model
  const question = questionFor(name)
  const now: unknown = policy.settings[name]
  const leftOut = startingPack(policy.name)?.grounds[name]?.find((id) => model.own.dropped.includes(id))
  const document = schoolDocument(policy, { school: null }, model.own)
  const standing = clausesAnswering(document, policy, name)
  const names = ownNamesIn(document)
  const inOwnWords = ownWordsUnder(model.parts, name)
  const apart = wordsApart(model.parts).filter(({ setting }) => setting === name)
  // Those that may say something else are shown with what to do about it, once.
  const texts = standing.filter(({ id }) => !draft || !apart.some(({ clause }) => clause === id))
  return schoolPage(
    visit,
    { title: titleWith(problems, question), place: 'Policy' },
    <>
      <p class="soft">
        <a href={`/policy/settings#setting-${name}`}>All questions</a>
      </p>
      <ProblemSummary problems={problems} />
      <h1>{question}</h1>
      {done.is === 'already' && (
        <p class="changed-now" role="status">
          This is our answer in the draft already. <a href="/policy/draft">Go on to the draft</a>
        </p>
      )}
      {done.is === 'changed' && (
        <div class="changed-now" role="status">
          <p>
            Changed in the draft. What is in force stays as it is until the draft is adopted.{' '}
            <a href="/policy/draft">Go on to the draft</a>
          </p>
          <Form visit={visit} action={`/policy/draft/undo/${done.change}`}>
            <Button kind="secondary" once>
              Undo this change
            </Button>
          </Form>
        </div>
      )}
      <h2>{draft ? 'Our answer in the draft' : 'Our answer'}</h2>
      <p>
        <b>{capital(answerFor(name, now))}.</b>{' '}
        {now === undefined && (
          <span class="soft">So Signpost goes by its default: {answerFor(name, specOf(name).default)}.</span>
        )}
      </p>
      {texts.map((clause) => (
        <p class="quoted">
          <a href={printedLink(clause, names, draft !== undefined).href}>{printedLink(clause, names, false).text}</a>{' '}
          {clause.text}
        </p>
      ))}
      {draft &&
        apart.map(({ clause }) => (
          <ApartNotice
            visit={visit}
            clause={clause}
            settings={[name]}
            document={document}
            answers={policy.settings}
            changeable={mayChange && draft.stage === 'draft'}
          />
        ))}
      {leftOut !== undefined && (
        <p class="soft">
          The clause on this is left out{draft ? ' of the draft' : ''}.{' '}
          {draft && mayChange && (
            <a href={`/policy/draft/clauses/${encodeURIComponent(leftOut)}`}>Look at it, or put it back</a>
          )}
        </p>
      )}
      {standing.length === 0 && leftOut === undefined && now !== undefined && (
        <p class="soft">
          No clause of our text rests on this yet. <a href="/policy/draft/clauses/new">Add one in your own words</a>.
        </p>
      )}
      <h2>What others say</h2>
      <Table
        caption={null}
        stacks
        firstCellIsHeader
        columns={['Policy', { words: 'Answer', lead: 'says:' }]}
        rows={saidElsewhere(name).map(({ who, words, clauses }) => [
          who,
          clauses.length === 0 ? capital(words) : `${capital(words)} (${clauses.join(', ')})`,
        ])}
      />
      {isRegisterSetting(name) ? (
        <p>This is answered by the register and the roles, not by the policy’s paper.</p>
      ) : (
        mayChange && (
          <form method="get" action={`/policy/settings/${name}`} noValidate>
            <h2>Another answer</h2>
            <input type="hidden" name="asked" value="yes" />
            <AnswerFields
              name={name}
              chosen={chosen}
              now={now}
              error={problems['answer']}
              says={(value) => sentence(model, value)}
            />
            <Acts>
              <Button kind="secondary">See what it changes</Button>
            </Acts>
          </form>
        )
      )}
      {changes && (
        <>
          <Changes
            changes={changes}
            words={chosen.is === 'answer' ? answerFor(name, chosen.value) : answerFor(name, undefined)}
            staying={inOwnWords.flatMap((id) => printedOf(document, id) ?? [])}
          />
          {mayChange && (
            <Form visit={visit} action={`/policy/settings/${name}`}>
              {carried(chosen, name).map(([field, value]) => (
                <input type="hidden" name={field} value={value} />
              ))}
              <Acts>
                <Button once>{draft ? 'Change it in the draft' : 'Begin a draft with this answer'}</Button>
                <a href={`/policy/settings/${name}`}>Leave it as it is</a>
              </Acts>
            </Form>
          )}
        </>
      )}
    </>,
  )
}

/** The sentences that an answer would stand in, or nothing where no clause says it. */
function sentence({ policy, own, name }: SettingModel, value: unknown): string {
  const document = schoolDocument(policyWith(policy, name, value), { school: null }, own)
  return clausesResting(document, name)
    .map(({ text }) => text)
    .join(' ')
}
