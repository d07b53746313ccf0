import type { ComponentChildren, JSX } from 'preact'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import type { Extra, Words } from './words.ts'

/** An act in a panel: a button, or, with an address and no type, a link. */
export interface PanelAct {
  readonly words: Words
  readonly type?: 'button' | 'submit' | undefined
  readonly href?: string | undefined
  readonly class?: string | undefined
  readonly attributes?: Extra | undefined
}

interface Common {
  readonly title: Words
  /** 1, unless said. */
  readonly headingLevel?: 1 | 2 | 3 | undefined
  readonly class?: string | undefined
  readonly attributes?: Extra | undefined
  readonly children?: ComponentChildren
}

export type PanelProps = Common &
  (
    | { readonly kind?: 'confirmation' | undefined }
    | {
        /** Stops a person to ask whether they are sure. */
        readonly kind: 'interruption'
        readonly acts?: readonly PanelAct[] | undefined
        readonly actsPart?: { readonly class?: string | undefined; readonly attributes?: Extra | undefined } | undefined
      }
  )

/** What was done, or the question whether to go on, as the main thing on a page. */
export function Panel(props: PanelProps): JSX.Element {
  const Heading = `h${props.headingLevel ?? 1}` as const
  return (
    <div
      class={classNames('govuk-panel', `govuk-panel--${props.kind ?? 'confirmation'}`, props.class)}
      {...props.attributes}
    >
      <Heading class="govuk-panel__title">{props.title}</Heading>
      {props.children && <div class="govuk-panel__body">{props.children}</div>}
      {props.kind === 'interruption' && (props.acts || props.actsPart) && (
        <div class={classNames('govuk-panel__actions', props.actsPart?.class)} {...props.actsPart?.attributes}>
          {props.acts && props.acts.length > 0 && <div class="govuk-button-group">{props.acts.map(panelAct)}</div>}
        </div>
      )}
    </div>
  )
}

function panelAct({ words, type, href, attributes, ...props }: PanelAct): JSX.Element {
  if (href !== undefined && type !== 'button')
    return (
      <a class={classNames('govuk-link govuk-link--inverse', props.class)} href={href} {...attributes}>
        {words}
      </a>
    )
  const look = { kind: 'inverse' as const, class: props.class, attributes }
  if (href !== undefined)
    return (
      <Button href={href} {...look}>
        {words}
      </Button>
    )
  return (
    <Button type={type ?? 'button'} {...look}>
      {words}
    </Button>
  )
}
