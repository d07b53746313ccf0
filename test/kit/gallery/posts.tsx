import type { JSX } from 'preact'
import { Breadcrumbs } from '../../../src/web/kit/breadcrumbs.tsx'
import { Button } from '../../../src/web/kit/button.tsx'
import { Pagination } from '../../../src/web/kit/pagination.tsx'
import { Acts } from '../../../src/web/kit/signpost/acts.tsx'
import { type Row, Rows } from '../../../src/web/kit/signpost/rows.tsx'
import { State } from '../../../src/web/kit/signpost/state.tsx'
import { Table } from '../../../src/web/kit/table.tsx'

const some: readonly Row[] = [
  {
    href: '#1',
    title: 'Year 4 at the river',
    note: 'Written by Miss Okafor. Our page, Facebook, newsletter.',
    when: 'Today 4.15 pm',
    state: { is: 'due', children: 'Waits for you' },
  },
  {
    href: '#2',
    title: 'Flu vaccination reminder',
    note: 'Written by the office. Our page, newsletter.',
    when: 'Thu 9.00 am',
    state: { is: 'kept', children: 'Agreed' },
  },
  {
    href: '#3',
    title: 'Sports day photographs, and a thank you to everybody who brought a cake or helped to put the chairs away',
    note: 'Written by Mr Llewellyn-Fotheringham. Facebook.',
    when: 'Not yet set',
    state: { is: 'stops', children: 'Two things stop it' },
  },
  {
    href: '#4',
    title: 'Harvest festival thanks',
    note: 'Written by Mrs Begum. Our page, Facebook.',
    when: 'Mon 8.00 am',
    state: { is: 'told', children: 'Out' },
  },
]

/** `count` rows, for looking at and for timing. */
export const manyRows = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_, at) => ({ ...(some[at % some.length] ?? some[0]), href: `/posts/${at}` }) as Row)

export const posts: JSX.Element = (
  <>
    <Breadcrumbs crumbs={[{ words: 'Home', href: '#home' }, { words: 'Posts' }]} />
    <h1>Posts</h1>
    <Acts>
      <Button href="#write">Write a post</Button>
    </Acts>
    <h2>Not out yet</h2>
    <Rows rows={manyRows(6)} />
    <Pagination
      previous={{ href: '#p1' }}
      next={{ href: '#p3' }}
      pages={[
        { number: 1, href: '#p1' },
        { number: 2, href: '#p2', current: true },
        { number: 3, href: '#p3' },
        { gap: true },
        { number: 20, href: '#p20' },
      ]}
    />
    <h2>Channels</h2>
    <Table
      caption="How each channel stands"
      stacks
      firstCellIsHeader
      columns={[
        'Channel',
        { words: 'Standing', lead: '' },
        { words: 'Last post', lead: 'last post' },
        { words: 'Posts this term', lead: 'posts this term:', numeric: true },
      ]}
      rows={[
        [<a href="#c1">Our page</a>, <State is="kept">Good</State>, 'Mon 8.00 am', { words: 31, numeric: true }],
        [
          <a href="#c2">Facebook</a>,
          <State is="due">Privacy check due</State>,
          'Fri 3.30 pm',
          { words: 12, numeric: true },
        ],
        [<a href="#c3">Newsletter</a>, <State is="broken">Closed</State>, 'None', { words: 0, numeric: true }],
      ]}
    />
    <Pagination
      label="More channels"
      next={{ href: '#n', about: 'Channels that are closed' }}
      previous={{ href: '#p', about: 'Drafts' }}
    />
  </>
)
