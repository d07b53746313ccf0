import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const project = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

export type SourceFile = { readonly path: string; readonly text: string; readonly imports: readonly string[] }

/** Every TypeScript file under a folder of the project, with what it imports, types included; ours as project paths. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => {
      const full = join(entry.parentPath, entry.name)
      const text = readFileSync(full, 'utf8')
      return { path: relative(project, full), text, imports: importsOf(full, text) }
    })
}

export function importsOf(full: string, text: string): readonly string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? relative(project, resolve(dirname(full), fileName)) : fileName,
    )
}

export function isTest(file: SourceFile): boolean {
  return /\.test\.tsx?$/.test(file.path)
}
