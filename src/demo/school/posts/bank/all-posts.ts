import { clubsAndSport } from './clubs-and-sport.ts'
import { firstHalfOfAutumn } from './first-half-of-autumn.ts'
import { firstHalfOfSpring } from './first-half-of-spring.ts'
import { firstHalfOfSummer } from './first-half-of-summer.ts'
import { fromTheHead } from './from-the-head.ts'
import { fromTheOffice } from './from-the-office.ts'
import { inClass } from './in-class.ts'
import { putRight } from './put-right.ts'
import type { RememberedPost, SeasonalPost } from './remembered-post.ts'
import { secondHalfOfAutumn } from './second-half-of-autumn.ts'
import { secondHalfOfSpring } from './second-half-of-spring.ts'
import { secondHalfOfSummer } from './second-half-of-summer.ts'
import { visits } from './visits.ts'

export const seasonalPosts: readonly SeasonalPost[] = [
  ...firstHalfOfAutumn,
  ...secondHalfOfAutumn,
  ...firstHalfOfSpring,
  ...secondHalfOfSpring,
  ...firstHalfOfSummer,
  ...secondHalfOfSummer,
]

/** Posts for any time of year. The first are in every term; the later ones fill what room is left. */
export const postsForAnyTime: readonly RememberedPost[] = [
  ...putRight,
  ...fromTheHead,
  ...fromTheOffice,
  ...inClass,
  ...clubsAndSport,
  ...visits,
]
