import type { JSX } from 'preact'
import { classNames } from './class-names.ts'
import type { Extra, Words } from './words.ts'

interface Look {
  /** What it does, as a verb with its object: "Send to a colleague to read". */
  readonly children: Words
  /** Warning for what is hard to undo, secondary beside a main act, inverse on a dark ground. */
  readonly kind?: 'secondary' | 'warning' | 'inverse' | undefined
  /** With an arrow: the first step of something longer. */
  readonly starts?: boolean | undefined
  readonly id?: string | undefined
  readonly class?: string | undefined
  readonly attributes?: Extra | undefined
}

/** Goes to another page. */
interface Link extends Look {
  readonly href: string
}

/** Sends the form it stands in. */
interface Press extends Look {
  readonly href?: undefined
  readonly type?: 'submit' | 'button' | 'reset' | undefined
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly disabled?: boolean | undefined
  /** A second press within a second is not sent again. */
  readonly once?: boolean | undefined
}

export type ButtonProps = Link | Press

export function Button(props: ButtonProps): JSX.Element {
  const { children, kind, starts, id } = props
  const names = classNames(
    'govuk-button',
    kind && `govuk-button--${kind}`,
    props.class,
    starts && 'govuk-button--start',
  )
  const inner = starts ? (
    <>
      {typeof children === 'string' ? `${children} ` : <span>{children}</span>}
      {startArrow}
    </>
  ) : (
    children
  )
  if (props.href !== undefined)
    return (
      <a
        href={props.href}
        role="button"
        draggable={false}
        class={names}
        data-module="govuk-button"
        {...props.attributes}
        id={id}
      >
        {inner}
      </a>
    )
  return (
    <button
      type={props.type ?? 'submit'}
      value={props.value}
      name={props.name}
      disabled={props.disabled}
      aria-disabled={props.disabled ? 'true' : undefined}
      data-prevent-double-click={props.once}
      class={names}
      data-module="govuk-button"
      {...props.attributes}
      id={id}
    >
      {inner}
    </button>
  )
}

const startArrow = (
  <svg
    class="govuk-button__start-icon"
    xmlns="http://www.w3.org/2000/svg"
    width="17.5"
    height="19"
    viewBox="0 0 33 40"
    aria-hidden="true"
    focusable="false"
  >
    <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
  </svg>
)
