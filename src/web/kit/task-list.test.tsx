import { heldToFixtures } from '../../../test/kit/held-to-fixtures.ts'
import {
  type AttributeOptions,
  extra,
  type PartOptions,
  part,
  someWords,
  type TextOptions,
  words,
} from '../../../test/kit/options.ts'
import { Tag } from './tag.tsx'
import { TaskList } from './task-list.tsx'

interface TaskOptions {
  readonly title: PartOptions
  readonly hint?: TextOptions
  readonly status: PartOptions & { tag?: PartOptions }
  readonly href?: string
  readonly classes?: string
}

interface TaskListOptions {
  readonly items: readonly (TaskOptions | false | null | '')[]
  readonly idPrefix?: string
  readonly classes?: string
  readonly attributes?: AttributeOptions
}

const status = ({ tag, ...options }: TaskOptions['status']) => ({
  class: options.classes,
  words: tag ? (
    <Tag class={tag.classes} attributes={extra(tag.attributes)}>
      {words(tag)}
    </Tag>
  ) : (
    words(options)
  ),
})

heldToFixtures<TaskListOptions>('task-list', (options) => (
  <TaskList
    tasks={options.items.map((item) =>
      item
        ? {
            title: part(item.title),
            hint: someWords(item.hint),
            status: status(item.status),
            href: item.href,
            class: item.classes,
          }
        : null,
    )}
    id={options.idPrefix}
    class={options.classes}
    attributes={extra(options.attributes)}
  />
))
