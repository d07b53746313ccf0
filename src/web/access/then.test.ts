import { expect, it } from 'vitest'
import { safeThen } from './then.ts'

it.each([
  ['/posts', '/posts'],
  ['/posts/1?stage=draft#top', '/posts/1?stage=draft#top'],
  ['https://evil.example/', null],
  ['//evil.example/', null],
  ['/\\evil.example/', null],
  ['/.//evil.example', null],
  ['/%2f/evil.example', '/%2f/evil.example'],
  ['/a\nb', null],
  ['javascript:alert(1)', null],
  ['posts', null],
  ['', null],
  ['/sign-in', null],
  ['/sign-out', null],
  [`/${'a'.repeat(400)}`, null],
  [['/posts'], null],
])('after signing in, %s leads to %s', (value, path) => expect(safeThen(value)).toBe(path))
