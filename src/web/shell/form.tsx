import type { ComponentChildren } from 'preact'
import type { Visit } from '../route.ts'

/** A form that changes something: always by POST, always with the page's token. */
export function Form(props: {
  visit: Visit
  action: string
  files?: boolean
  class?: string
  id?: string
  /** What is sent along unseen. */
  hidden?: Readonly<Record<string, string>> | undefined
  children: ComponentChildren
}) {
  return (
    <form
      method="post"
      action={props.action}
      class={props.class}
      id={props.id}
      noValidate
      {...(props.files ? { enctype: 'multipart/form-data' } : {})}
    >
      <input type="hidden" name="_csrf" value={props.visit.csrf()} />
      {Object.entries(props.hidden ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {props.children}
    </form>
  )
}
