import type { JSX } from 'preact'
import { classNames } from './class-names.ts'
import { type Extra, type Said, said, type Words } from './words.ts'

export interface Task {
  readonly title: Words | Said
  /** Where it is done; without an address it cannot be started yet. */
  readonly href?: string | undefined
  readonly hint?: Words | undefined
  /** How it stands, in words, in a Tag or in a State. */
  readonly status: Words | Said
  readonly class?: string | undefined
}

export interface TaskListProps {
  readonly tasks: readonly (Task | false | null | undefined)[]
  /** "task-list", unless said. */
  readonly id?: string | undefined
  readonly class?: string | undefined
  readonly attributes?: Extra | undefined
}

/** The parts of something longer, each with how it stands. */
export function TaskList({ tasks, id = 'task-list', ...props }: TaskListProps): JSX.Element {
  return (
    <ul class={classNames('govuk-task-list', props.class)} {...props.attributes}>
      {tasks.map((task, at) => task && taskItem(task, `${id}-${at + 1}`))}
    </ul>
  )
}

function taskItem(task: Task, id: string): JSX.Element {
  const { href, hint } = task
  const title = said(task.title)
  const hintId = `${id}-hint`
  const statusId = `${id}-status`
  const status = said(task.status)
  return (
    <li class={classNames('govuk-task-list__item', href && 'govuk-task-list__item--with-link', task.class)}>
      <div class="govuk-task-list__name-and-hint">
        {href ? (
          <a
            class={classNames('govuk-link govuk-task-list__link', title.class)}
            href={href}
            aria-describedby={classNames(hint !== undefined && hintId, statusId)}
          >
            {title.words}
          </a>
        ) : (
          <div class={title.class}>{title.words}</div>
        )}
        {hint !== undefined && (
          <div id={hintId} class="govuk-task-list__hint">
            {hint}
          </div>
        )}
      </div>
      <div class={classNames('govuk-task-list__status', status.class)} id={statusId}>
        {status.words}
      </div>
    </li>
  )
}
