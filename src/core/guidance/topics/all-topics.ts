import type { Topic } from '../topic.ts'
import { accountTopics } from './accounts.ts'
import { adviceTopics } from './advice/all-advice.ts'
import { atWorkTopics } from './at-work.ts'
import { concernTopics } from './concerns.ts'
import { contactTopics } from './contact.ts'
import { familyTopics } from './families.ts'
import { officialTopics } from './official.ts'
import { postingTopics } from './posting.ts'
import { privateLifeTopics } from './private-life.ts'

/** What social media policies do not speak of at all. */
const outside: Topic = { name: 'outside', about: 'Something other than social media', needs: [], next: {} }

/** Every kind of situation that a question can be about. */
export const allTopics: readonly Topic[] = [
  ...contactTopics,
  ...postingTopics,
  ...atWorkTopics,
  ...privateLifeTopics,
  ...officialTopics,
  ...accountTopics,
  ...concernTopics,
  ...familyTopics,
  ...adviceTopics,
  outside,
]

export function topicNamed(name: string): Topic | undefined {
  return allTopics.find((topic) => topic.name === name)
}
