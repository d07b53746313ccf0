import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { heldToFixtures } from '../../../test/kit/held-to-fixtures.ts'
import { type AttributeOptions, extra, type PartOptions, part } from '../../../test/kit/options.ts'
import { Table } from './table.tsx'

interface CellOptions extends PartOptions {
  readonly format?: string
  readonly colspan?: number
  readonly rowspan?: number
}

interface TableOptions {
  readonly caption?: string
  readonly captionClasses?: string
  readonly head?: readonly CellOptions[]
  readonly rows: readonly (readonly CellOptions[] | false | null)[]
  readonly firstCellIsHeader?: boolean
  readonly classes?: string
  readonly attributes?: AttributeOptions
}

const cell = (options: CellOptions) => ({
  ...part(options),
  numeric: options.format === 'numeric',
  colspan: options.colspan,
  rowspan: options.rowspan,
})

heldToFixtures<TableOptions>('table', (options) => (
  <Table
    caption={options.caption ?? null}
    captionClass={options.captionClasses}
    columns={options.head?.map(cell)}
    rows={options.rows.map((row) => (row ? row.map(cell) : null))}
    firstCellIsHeader={options.firstCellIsHeader}
    class={options.classes}
    attributes={extra(options.attributes)}
  />
))

it('a table that stacks on a phone keeps its roles, and each cell knows the words its line opens with', () => {
  const html = renderToString(
    <Table
      caption="Posts"
      columns={['Post', { words: 'When', lead: 'goes out' }, 'Channel']}
      rows={[['Harvest', 'Tuesday', 'Our page']]}
      firstCellIsHeader
      stacks
    />,
  )
  expect(html).toContain('<table class="govuk-table stacks" role="table">')
  expect(html).toContain('<th scope="row" role="rowheader" class="govuk-table__header">Harvest</th>')
  expect(html).toContain('<td role="cell" class="govuk-table__cell" data-lead="goes out">Tuesday</td>')
  expect(html).toContain('<td role="cell" class="govuk-table__cell" data-lead="Channel">Our page</td>')
})
