import type { Topic } from '../../topic.ts'
import { atWorkAdvice } from './at-work.ts'
import { everydayMatters } from './everyday.ts'
import { familyAdvice } from './families.ts'
import { familiesEveryDay } from './families-every-day.ts'
import { ownAccountAdvice } from './own-accounts.ts'
import { silentMatters } from './silent-matters.ts'
import { standingAdvice } from './standing-for-the-school.ts'
import { whatFollows } from './what-follows.ts'
import { whatOneSaysAdvice } from './what-one-says.ts'
import { whatTheSchoolDoes } from './what-the-school-does.ts'
import { withPupilsAdvice } from './with-pupils.ts'

/** Every matter of advice: what can be told and never enforced. */
export const adviceTopics: readonly Topic[] = [
  ...ownAccountAdvice,
  ...whatOneSaysAdvice,
  ...standingAdvice,
  ...withPupilsAdvice,
  ...atWorkAdvice,
  ...familyAdvice,
  ...whatTheSchoolDoes,
  ...whatFollows,
  ...everydayMatters,
  ...familiesEveryDay,
  ...silentMatters,
]
