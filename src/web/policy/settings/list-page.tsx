import { capital } from '../../../core/language/first-letter.ts'
import { answerFor, questionFor } from '../../../core/policy/answer-in-words.ts'
import { isRegisterSetting } from '../../../core/policy/register-settings.ts'
import type { SettingName } from '../../../core/policy/registry.ts'
import { schoolDocument } from '../../../core/policy/school-document.ts'
import { allSettings } from '../../../core/policy/settings/all-settings.ts'
import { capabilityOf } from '../../../core/policy/settings/capability-of.ts'
import { Button } from '../../kit/button.tsx'
import { Input } from '../../kit/input.tsx'
import { State } from '../../kit/signpost/state.tsx'
import type { SchoolVisit } from '../../route.ts'
import { schoolPage } from '../../shell/school-page.tsx'
import { partWords } from '../part-words.ts'
import { settingInWords } from '../setting-words.ts'
import { ClausesOn } from './clauses-on.tsx'
import type { WorkedOn } from './draft-or-in-force.ts'
import { othersInALine, saidElsewhere } from './others.ts'

/** Every question the policy answers, a row each, by chapter: our answer, the clauses it is about, and what others say. */
export function listPage(visit: SchoolVisit, { policy, own, draft, inForce }: WorkedOn, sought: string) {
  const text = { document: schoolDocument(policy, { school: null }, own), policy, ofDraft: draft !== undefined }
  const names = allSettings.map(({ name }) => name).filter((name) => !isRegisterSetting(name))
  const found = names.filter((name) => matches(name, policy.settings[name], sought))
  const chapters = [...Map.groupBy(found, capabilityOf)].sort(([one], [other]) =>
    inWords(one).localeCompare(inWords(other)),
  )
  return schoolPage(
    visit,
    { title: 'Settings of our policy', place: 'Policy' },
    <>
      <p class="soft">
        <a href="/policy">Our policy</a>
      </p>
      <h1>Settings of our policy</h1>
      <p>
        Each question is one on which schools differ. Change an answer and Signpost does it that way, once the policy is
        adopted.{' '}
        {draft ? (
          <>
            You see <a href="/policy/draft">the draft</a>. What is in force stays as it is until then.
          </>
        ) : (
          'You see what is in force. The first change begins a draft.'
        )}
      </p>
      <form method="get" action="/policy/settings" class="search" role="search">
        <Input name="q" label="Find a question" type="search" value={sought} width={20} />
        <Button kind="secondary">Find it</Button>
      </form>
      {sought !== '' && (
        <p>
          {found.length === 0
            ? 'No question has these words. Try one word only.'
            : `${found.length} of ${names.length} questions.`}{' '}
          <a href="/policy/settings">Show all</a>
        </p>
      )}
      {chapters.length > 1 && (
        <nav aria-label="Chapters">
          <ul class="chapters">
            {chapters.map(([chapter, inIt]) => (
              <li>
                <a href={`#${chapter}`}>{inWords(chapter)}</a> <span class="soft">{inIt.length}</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {chapters.map(([chapter, inIt]) => (
        <section>
          <h2 id={chapter}>{inWords(chapter)}</h2>
          <ul class="questions">
            {inIt.map((name) => {
              const value: unknown = policy.settings[name]
              const was: unknown = inForce?.policy.settings[name]
              const changed = draft !== undefined && JSON.stringify(was) !== JSON.stringify(value)
              return (
                <li id={`setting-${name}`}>
                  <a href={`/policy/settings/${name}`}>{questionFor(name)}</a>
                  <p>
                    <b>{capital(answerFor(name, value))}.</b>{' '}
                    {value === undefined && <span class="soft">Signpost goes by its default: {usual(name)}.</span>}
                    {changed && <State is="waits">Changed in the draft</State>}
                  </p>
                  <ClausesOn {...text} name={name} />
                  <p class="soft">Others: {othersInALine(name)}</p>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </>,
  )
}

function inWords(chapter: string): string {
  return partWords[chapter] ?? chapter
}

function usual(name: SettingName): string {
  return saidElsewhere(name).at(-1)?.words ?? ''
}

/** Every word sought stands somewhere in the question or our answer. */
function matches(name: SettingName, value: unknown, sought: string): boolean {
  if (sought === '') return true
  const text = `${questionFor(name)} ${settingInWords(name)} ${answerFor(name, value)}`.toLowerCase()
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
