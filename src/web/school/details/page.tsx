import { type SchoolType, schoolTypes } from '../../../core/school/school.ts'
import { Button } from '../../kit/button.tsx'
import { Input } from '../../kit/input.tsx'
import { NotificationBanner } from '../../kit/notification-banner.tsx'
import { Radios } from '../../kit/radios.tsx'
import { Acts } from '../../kit/signpost/acts.tsx'
import { Textarea } from '../../kit/textarea.tsx'
import type { SchoolVisit } from '../../route.ts'
import { Form } from '../../shell/form.tsx'
import { ProblemSummary, type Problems, titleWith } from '../../shell/problems.tsx'
import { schoolPage } from '../../shell/school-page.tsx'
import type { DetailsTyped } from './form.ts'

const typeWords: Readonly<Record<SchoolType, string>> = {
  community: 'Community school',
  'voluntary-controlled': 'Voluntary controlled school',
  'voluntary-aided': 'Voluntary aided school',
  foundation: 'Foundation school',
  academy: 'Academy',
  independent: 'Independent school',
}

export type DetailsModel = { readonly typed: DetailsTyped; readonly problems: Problems; readonly saved: boolean }

export function detailsPage(visit: SchoolVisit, { typed, problems, saved }: DetailsModel) {
  return schoolPage(
    visit,
    { title: titleWith(problems, 'School details'), place: 'More' },
    <>
      <p class="soft">
        <a href="/more">More</a>
      </p>
      <ProblemSummary problems={problems} />
      {saved && <NotificationBanner kind="success">The school’s details are saved.</NotificationBanner>}
      <h1>School details</h1>
      <Form visit={visit} action="/school">
        <Input name="name" label="Name of the school" value={typed.name} error={problems['name']} />
        <Radios
          name="type"
          legend="What type of school is it?"
          value={typed.type}
          choices={schoolTypes.map((type) => ({ value: type, words: typeWords[type] }))}
          error={problems['type']}
        />
        <p>
          Country: England. Schools in Northern Ireland, Scotland and Wales go by other laws, and Signpost does not know
          them yet.
        </p>
        <Input name="town" label="Town or village" value={typed.town} />
        <h2>Words that are the school’s own</h2>
        <p>These may stand in any post without being taken for a child’s name or somebody’s private number.</p>
        <Textarea
          name="contacts"
          label="Contacts that may be published, one a line"
          hint="The office telephone, the office e-mail, the school’s postal address."
          rows={4}
          value={typed.contacts}
        />
        <Textarea
          name="classes"
          label="Classes, one a line"
          hint="The year, a comma, the name: 4, Maple"
          rows={8}
          value={typed.classes}
          error={problems['classes']}
        />
        <Textarea name="houses" label="Houses, one a line" rows={4} value={typed.houses} />
        <h2>How long posts wait</h2>
        <Input
          name="hold"
          label="Minutes an agreed post can still be pulled back"
          hint="Signpost proposes 2. Urgent posts leave at once."
          width={4}
          inputMode="numeric"
          value={typed.hold}
          error={problems['hold']}
        />
        <Input
          name="notice"
          label="Minutes of notice to those with oversight"
          hint="Used where the policy asks nobody to agree a post beforehand. Signpost proposes 30."
          width={4}
          inputMode="numeric"
          value={typed.notice}
          error={problems['notice']}
        />
        <Acts>
          <Button once>Save the details</Button>
        </Acts>
      </Form>
    </>,
  )
}
