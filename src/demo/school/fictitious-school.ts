import { day } from './calendar/day.ts'
import { type SchoolCalendar, schoolCalendar } from './calendar/school-calendar.ts'
import { startOfSchoolYear } from './calendar/school-year.ts'
import { channels, type FictitiousChannel } from './channels.ts'
import { contractors, governors, officers, volunteers } from './people/around-the-school.ts'
import { cover, type FictitiousCover } from './people/cover.ts'
import type { FictitiousPerson } from './people/person.ts'
import { endOfWeek, staff } from './people/staff.ts'
import type { FictitiousDraft } from './posts/draft.ts'
import { drafts } from './posts/drafts.ts'
import type { PastPost } from './posts/past-post.ts'
import { pastPosts } from './posts/past-posts.ts'
import type { FictitiousFamily, FictitiousPupil } from './pupils/pupil.ts'
import { roll } from './pupils/roll.ts'
import { thornbeck } from './thornbeck.ts'

export type FictitiousSchool = {
  readonly school: typeof thornbeck
  readonly calendar: SchoolCalendar
  readonly pupils: readonly FictitiousPupil[]
  readonly families: readonly FictitiousFamily[]
  readonly staff: readonly FictitiousPerson[]
  readonly governors: readonly FictitiousPerson[]
  readonly officers: readonly FictitiousPerson[]
  readonly volunteers: readonly FictitiousPerson[]
  readonly contractors: readonly FictitiousPerson[]
  readonly cover: readonly FictitiousCover[]
  readonly channels: readonly FictitiousChannel[]
  readonly posts: readonly PastPost[]
  readonly drafts: readonly FictitiousDraft[]
}

/**
 * The demo's school as plain data: nobody in it exists. The same seed gives the same children, families and staff on
 * any day; term dates, absences and posts follow `today`, an ISO date.
 */
export function fictitiousSchool(options: { seed?: number; today: string }): FictitiousSchool {
  const { seed = 1 } = options
  const today = day(options.today)
  const calendar = schoolCalendar(today)
  const yearBegan = startOfSchoolYear(today)
  const { pupils, families } = roll(seed, thornbeck.classes)
  const lately = calendar.schoolDays.findLast((each) => each < today) ?? today
  return {
    school: thornbeck,
    calendar,
    pupils,
    families,
    staff: staff(today),
    governors,
    officers,
    volunteers,
    contractors,
    cover: cover(day(`${yearBegan}-09-01`), endOfWeek(today)),
    channels: channels(day(`${yearBegan - 1}-09-01`)),
    posts: pastPosts({ calendar, pupils, seed, today }),
    drafts: drafts({ pupils, seed, today, lately }),
  }
}
