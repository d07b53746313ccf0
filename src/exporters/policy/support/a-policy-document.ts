import type { PolicyDocument } from '../../../core/policy/document.ts'
import { documentOf } from '../../../core/policy/document-of.ts'
import { packNamed, policyFrom } from '../../../core/policy/packs/all-packs.ts'

/** A published policy as the document of a school whose name has letters that not every font has. */
export function aPolicyDocument(pack = 'model'): PolicyDocument {
  const found = packNamed(pack)
  if (!found) throw new Error(`there is no policy called ${pack}`)
  return documentOf(policyFrom(found), {
    school: 'Ćwik Lane Primary School',
    source: found.source,
    standing: 'Adopted by the governors on 3 March 2026',
    names: { headteacher: 'Mrs Okafor', 'review date': '3 March 2027' },
  })
}

/** Every clause of a document as its reference and words. */
export function clausesOf(document: PolicyDocument): readonly { readonly reference: string; readonly text: string }[] {
  return document.sections.flatMap(({ clauses }) => clauses)
}
