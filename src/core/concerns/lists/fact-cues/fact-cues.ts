// All cues in the order in which they are read, and nothing else: a cue itself stands in the file of its kind of fact.

import { notActedOn } from '../not-acted-on-cues.ts'
import {
  employeesAndFormerPupils,
  employeesAtWork,
  employeesOfWhomOthersWrite,
  employeesWithImages,
  postsBySchool,
  whereaboutsOnOurPage,
} from './by-employees.ts'
import { governorsAndVolunteers, volunteersWhoPosted, volunteersWithImages } from './by-governors-and-volunteers.ts'
import { headsAndSafeguardingLeads, holdersOfAnyPost } from './by-holders-of-posts.ts'
import { contractorsAndStrangers, whereaboutsOnOthersPages } from './by-outsiders.ts'
import { familiesAndWhatTheyDid, fromParents, parentsPagesAndPictures, parentsQuoted } from './by-parents.ts'
import { pupilsAndWhatTheyDid, pupilsInUniform, pupilsOnDevices, pupilsRoundFilters } from './by-pupils.ts'
import { ownAccounts, ownSlips } from './by-reporter.ts'
import type { FactCue } from './fact-cue.ts'
import { imagesOfChildren, selfHarm, threatsAndRacism } from './grave-harm.ts'
import { onPagesOfParents } from './pages-of-parents.ts'
import {
  toAdultsOrSchool,
  toChildrenImpersonated,
  toFrightenedChildren,
  toPupilWhoTells,
  toWhomThreatsGo,
} from './to-whom.ts'
import { confidentialPapers, passedOn, privateMatters, toldTooEarly, whereSomebodyLives } from './what-was-leaked.ts'
import { insultsAndNames, mentionsAndFairWords, mentionsByAdults, mentionsOthersSeeThrough } from './what-was-said.ts'
import {
  onSchoolsPage,
  onWhosePage,
  outsideSchool,
  posted,
  postedAmongPupils,
  postedByParents,
} from './where-it-stands.ts'
import { adultsReachedPupils, adultsReachedTellerOrTheirs, answeredParents, reachedTeller } from './who-reached-whom.ts'

/** Read from first to last. The order counts: some ask what was found before, and some whether anybody did it yet. */
export const factCues: readonly FactCue[] = [
  ...employeesOfWhomOthersWrite,
  ...fromParents,
  ...volunteersWhoPosted,
  ...contractorsAndStrangers,
  ...pupilsInUniform,
  ...parentsQuoted,
  ...postsBySchool,
  ...familiesAndWhatTheyDid,
  ...employeesAtWork,
  ...parentsPagesAndPictures,
  ...whereaboutsOnOurPage,
  ...whereaboutsOnOthersPages,
  ...governorsAndVolunteers,
  ...headsAndSafeguardingLeads,
  ...pupilsOnDevices,
  ...holdersOfAnyPost,
  ...ownSlips,
  ...pupilsAndWhatTheyDid,
  ...ownAccounts,
  ...employeesWithImages,
  ...volunteersWithImages,
  ...employeesAndFormerPupils,
  ...pupilsRoundFilters,
  ...onWhosePage,
  ...reachedTeller,
  ...posted,
  ...mentionsByAdults,
  ...confidentialPapers,
  ...adultsReachedPupils,
  ...imagesOfChildren,
  ...toAdultsOrSchool,
  ...postedByParents,
  ...threatsAndRacism,
  ...insultsAndNames,
  ...postedAmongPupils,
  ...mentionsAndFairWords,
  ...whereSomebodyLives,
  ...answeredParents,
  ...onSchoolsPage,
  ...onPagesOfParents,
  ...selfHarm,
  ...toFrightenedChildren,
  ...adultsReachedTellerOrTheirs,
  ...toldTooEarly,
  ...toWhomThreatsGo,
  ...mentionsOthersSeeThrough,
  ...privateMatters,
  ...toChildrenImpersonated,
  ...passedOn,
  ...toPupilWhoTells,
  ...outsideSchool,
  ...notActedOn,
]
