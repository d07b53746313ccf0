import type { JSX } from 'preact'
import { classNames } from './class-names.ts'
import { type Said, said, type Words } from './words.ts'

export interface Cell extends Said {
  readonly numeric?: boolean | undefined
  readonly colspan?: number | undefined
  readonly rowspan?: number | undefined
}

/** A column's heading. `lead` opens its line on a phone, where a stacked row reads as sentences: "goes out". */
export interface Column extends Cell {
  readonly lead?: string | undefined
}

export interface TableProps {
  /** What the table shows; null only where a heading just above already says it. */
  readonly caption: Words | null
  readonly captionClass?: string | undefined
  readonly columns?: readonly (Words | Column)[] | undefined
  readonly rows: readonly (readonly (Words | Cell)[] | false | null | undefined)[]
  readonly firstCellIsHeader?: boolean | undefined
  /** On a phone each row becomes a few short lines instead of columns. */
  readonly stacks?: boolean | undefined
  readonly class?: string | undefined
  readonly attributes?: Said['attributes']
}

type Role = 'columnheader' | 'rowheader' | 'cell'

export function Table({ caption, columns, rows, firstCellIsHeader, stacks, ...props }: TableProps): JSX.Element {
  // Laid out as blocks, a table loses its meaning to some screen readers unless the roles are written out.
  const role = (name: Role) => (stacks ? name : undefined)
  const group = stacks ? 'rowgroup' : undefined
  const line = stacks ? 'row' : undefined
  const leads = stacks ? columns?.map(leadOf) : undefined
  return (
    <table
      class={classNames('govuk-table', stacks && 'stacks', props.class)}
      role={stacks ? 'table' : undefined}
      {...props.attributes}
    >
      {caption !== null && <caption class={classNames('govuk-table__caption', props.captionClass)}>{caption}</caption>}
      {columns && (
        <thead class="govuk-table__head" role={group}>
          <tr class="govuk-table__row" role={line}>
            {columns.map((column) => headerCell(said(column), 'col', role('columnheader')))}
          </tr>
        </thead>
      )}
      <tbody class="govuk-table__body" role={group}>
        {rows.map((row) => {
          if (!row) return null
          const cells = row.map((cell, at) =>
            firstCellIsHeader && at === 0
              ? headerCell(said(cell), 'row', role('rowheader'))
              : dataCell(said(cell), leads?.[at], role('cell')),
          )
          return (
            <tr class="govuk-table__row" role={line}>
              {cells}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function leadOf(column: Words | Column): string | undefined {
  const cell: Column = said(column)
  return cell.lead ?? (typeof cell.words === 'string' ? cell.words : undefined)
}

function headerCell(cell: Cell, scope: 'col' | 'row', role: Role | undefined): JSX.Element {
  return (
    <th
      scope={scope}
      role={role}
      class={classNames('govuk-table__header', cell.numeric && 'govuk-table__header--numeric', cell.class)}
      colspan={cell.colspan}
      rowspan={cell.rowspan}
      {...cell.attributes}
    >
      {cell.words}
    </th>
  )
}

function dataCell(cell: Cell, lead: string | undefined, role: Role | undefined): JSX.Element {
  return (
    <td
      role={role}
      class={classNames('govuk-table__cell', cell.numeric && 'govuk-table__cell--numeric', cell.class)}
      colspan={cell.colspan}
      rowspan={cell.rowspan}
      data-lead={lead}
      {...cell.attributes}
    >
      {cell.words}
    </td>
  )
}
