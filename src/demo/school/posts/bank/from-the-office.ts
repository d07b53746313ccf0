import { thornbeck } from '../../thornbeck.ts'
import type { RememberedPost } from './remembered-post.ts'

export const fromTheOffice: readonly RememberedPost[] = [
  {
    title: 'Lost property',
    text: 'The lost property rail is full again: fourteen jumpers, three lunch boxes, a recorder and one left shoe. It will be outside the hall after school every day this week. What is left on Friday goes to the uniform rail. Names in jumpers save everybody a great deal of time.',
    by: 'pennington',
    to: 'both',
    template: 'lost-property',
    weekday: 1,
    at: '09:10',
  },
  {
    title: 'Uniform, free',
    text: 'The uniform rail is by the office, all day, every day. Take what you need and leave what no longer fits. There is nothing to pay and nobody asks.',
    by: 'pennington',
    to: 'both',
  },
  {
    title: 'If your child is ill',
    text: `If your child is not well enough for school, ring ${thornbeck.phone} and press 1, or write to ${thornbeck.absenceEmail}, before 9 am. If we have heard nothing by half past nine we will ring you, because we want to know that your child is safe.`,
    by: 'pennington',
    to: 'both',
  },
  {
    title: 'The zigzag lines',
    text: 'Mr Kaye has seen three near misses at the crossing this month, all because of cars on the zigzag lines. Nobody can see a small child between two bumpers. Could we ask everyone who drives to keep the lines clear, even for a minute, even in the rain.',
    by: 'blythe',
    to: 'both',
  },
  {
    title: 'Head lice',
    text: 'There are head lice in school again. It happens to every family sooner or later and has nothing to do with being clean. Comb wet, conditioned hair with a fine comb, once every four days for two weeks. The office has combs to lend.',
    by: 'pennington',
    to: 'both',
  },
  {
    text: 'A change to tomorrow’s lunch: it will be pasta and not fish, because the delivery did not come. The vegetarian choice stays the same. Mrs Carmody sends her apologies and has made extra crumble.',
    by: 'pennington',
    to: 'page',
    weekday: 4,
    at: '14:15',
  },
  {
    title: 'Come and work with us',
    text: 'We are looking for a lunchtime supervisor, seven and a half hours a week in term time. No experience needed, only patience, good humour and a coat. Ask at the office for the form or to have a look round.',
    by: 'pennington',
    to: 'both',
  },
  {
    title: 'Thank you, Friends of Thornbeck',
    text: 'The Friends of Thornbeck raised £412 with their quiz. It will pay for the coach for one class trip and for a new set of wet-play games. Thank you to everyone who came, and to the table that came last and laughed the loudest.',
    by: 'blythe',
    to: 'both',
  },
  {
    title: 'Pick-up changes',
    text: 'If someone different is collecting your child, tell the office before 2.30 pm. We will ask for the password you chose. It can feel fussy when we know you both, and we will still ask.',
    by: 'pennington',
    to: 'newsletter',
  },
  {
    title: 'Which accounts are ours',
    text: 'We have a page, a newsletter and two social media accounts. All four are listed on our website. Anything else with our name or badge on it is not ours, however friendly it looks. If you see one, tell the office and do not reply to it.',
    by: 'bello',
    to: 'both',
  },
]
