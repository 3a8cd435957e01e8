import fs from 'node:fs'
import path from 'node:path'
import ts from 'typescript-5'

export type Finding = { line: number; text: string }

export const parse = (name: string, source: string): ts.SourceFile =>
  ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)

/** Every node of a file, parents before children. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  for (const child of node.getChildren()) yield* nodesOf(child)
}

/** Where `judge` says yes. */
export const findings = (file: ts.SourceFile, judge: (node: ts.Node) => boolean): Finding[] =>
  [...nodesOf(file)].filter(judge).map((node) => ({
    line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1,
    text: node.getText().split('\n')[0] ?? '',
  }))

function filesBelow(entry: string): string[] {
  if (fs.statSync(entry).isFile()) return /\.tsx?$/.test(entry) ? [entry] : []
  return fs.readdirSync(entry).flatMap((name) => filesBelow(path.posix.join(entry, name)))
}

const PLACES = ['src', 'collections', 'reports', 'seed', 'payload.config.ts']
const APART = /\.test\.tsx?$|^src\/(testing|migrations)\/|^reports\/testing\/|^src\/payload-types\.ts$/

/** What the product consists of: every TypeScript file that is neither a test nor generated, as paths from the root. */
export const productFiles = (): string[] => PLACES.flatMap(filesBelow).filter((file) => !APART.test(file))

/** Tests and what they stand on. */
export const testFiles = (): string[] => PLACES.flatMap(filesBelow).filter((file) => /\.test\.tsx?$|\/testing\//.test(file))
