import { allPacks } from '../../../core/policy/packs/all-packs.ts'
import { Button } from '../../kit/button.tsx'
import { Input } from '../../kit/input.tsx'
import { Radios } from '../../kit/radios.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import type { Visit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { PublicFrame } from '../../shell/frame.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { type SetUpTyped, schoolTypes } from './form.ts'
import { policyChoice } from './policy-choice.ts'

type SetUpModel = { readonly token: string; readonly typed: SetUpTyped; readonly problems: Problems }

export function setUpPage(visit: Visit, { token, typed, problems }: SetUpModel) {
  const title = 'Set up your school'
  return (
    <PublicFrame assets={visit.parts.assets} title={titleWith(problems, title)}>
      <ProblemSummary problems={problems} />
      <h1>{title}</h1>
      <p>Seven questions, about three minutes. The school’s details and its policy can be changed later.</p>
      <Form visit={visit} action={`/set-up/${token}`}>
        <AboutTheSchool typed={typed} problems={problems} />
        <Radios
          name="policy"
          legend="Which policy do you begin with?"
          hint="Signpost makes it run as it is published. You can put another in force later."
          value={typed.policy}
          error={problems['policy']}
          choices={allPacks.map((pack) => ({
            value: pack.name,
            words: pack.name === 'model' ? pack.title : `${pack.title}, ${pack.place}`,
            hint: policyChoice(pack),
          }))}
        />
        <h2>The headteacher</h2>
        <p>They sign in first and invite everybody else. You are signed in as them when you press the button.</p>
        <Input name="headName" label="Name" autocomplete="name" value={typed.headName} error={problems['headName']} />
        <Input
          name="headAddress"
          label="E-mail address"
          hint="Links to sign in go here, so read it over: it is the only way in to begin with."
          type="email"
          inputMode="email"
          autocomplete="email"
          spellcheck={false}
          value={typed.headAddress}
          error={problems['headAddress']}
        />
        <Acts>
          <Button once>Set up the school</Button>
        </Acts>
      </Form>
    </PublicFrame>
  )
}

function AboutTheSchool({ typed, problems }: Pick<SetUpModel, 'typed' | 'problems'>) {
  return (
    <>
      <Input
        name="name"
        label="What is the school called?"
        autocomplete="organization"
        value={typed.name}
        error={problems['name']}
      />
      <Radios
        name="type"
        legend="What type of school is it?"
        value={typed.type}
        error={problems['type']}
        choices={Object.entries(schoolTypes).map(([value, words]) => ({ value, words }))}
      />
      <Radios
        name="country"
        legend="Where is it?"
        value={typed.country}
        error={problems['country']}
        choices={[
          { value: 'england', words: 'England' },
          ...['Wales', 'Scotland', 'Northern Ireland'].map((country) => ({
            value: country.toLowerCase().replace(' ', '-'),
            words: country,
            hint: 'Not yet: Signpost knows the rules of England only.',
            disabled: true,
          })),
        ]}
      />
      <Input name="town" label="Which town or village?" value={typed.town} error={problems['town']} />
    </>
  )
}

export function setUpOverPage(visit: Visit) {
  const title = 'This link no longer sets up a school'
  return (
    <PublicFrame assets={visit.parts.assets} title={title}>
      <h1>{title}</h1>
      <p>It was used, is more than a day old, or was replaced by a newer one. Nothing was changed.</p>
      <p>
        If your school is set up already, <a href="/sign-in">sign in</a>. If not, start Signpost again: it prints a new
        link.
      </p>
    </PublicFrame>
  )
}
