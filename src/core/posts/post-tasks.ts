import { accessTable } from '../access/access-table.ts'
import type { Policy } from '../policy/policy.ts'
import { type Owner, ofPeople, ofRoles, type Task } from '../policy/state/task.ts'
import type { PostStory } from './evidence.ts'
import { nextStep, type ReadingRoute, readingRoute } from './reading-route.ts'

const stepOwner: Readonly<Record<ReadingRoute['steps'][number], Owner>> = {
  colleague: { is: 'colleague' },
  headteacher: ofRoles(['headteacher']),
}

/** It is with those who wrote it. */
export const withWriters = ({ post, name, writers }: Pick<PostStory, 'post' | 'name' | 'writers'>): Task => ({
  called: name,
  owner: ofPeople(...writers),
  at: `/posts/${post}`,
  opens: 'post.see',
})

/** What was put forward is with whoever reads next, or back with those who wrote it. */
export function beingRead(policy: Policy, story: PostStory): Task {
  // What was let out without an agreement is agreed by nobody any more.
  if (story.releasedAt) return { ...withWriters(story), owner: { is: 'nobody' } }
  const route = readingRoute(policy)
  const step = nextStep(route, route.steps.slice(0, story.agreements))
  if (!story.isRead || step === undefined) return withWriters(story)
  return { called: story.name, owner: stepOwner[step], at: `/posts/${story.post}/read`, opens: 'post.read' }
}

/** What was let out goes by itself; once it is late it is for those who decide about late posts. */
export const onItsWay = ({ post, name }: PostStory, late: boolean): Task => ({
  called: name,
  owner: late ? ofRoles(accessTable['post.decide-late'].may) : { is: 'itself' },
  at: `/posts/${post}`,
  opens: 'post.see',
})
