import { conformanceOf } from './support/conformance-of.ts'

conformanceOf('gloucestershire')
