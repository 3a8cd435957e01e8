import path from 'node:path'
import ts from 'typescript-5'
import { nodesOf, parse } from './sourceTree'

type Element = ts.JsxOpeningElement | ts.JsxSelfClosingElement
const isElement = (node: ts.Node): node is Element => ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)
const attribute = (element: Element, name: string): string | undefined =>
  element.attributes.properties.find((each) => ts.isJsxAttribute(each) && each.name.getText() === name)?.getText()

/** What is in a question stands there by a press alone, so by the page's code. */
const inQuestion = (node: ts.Node): boolean =>
  node.parent !== undefined &&
  ((ts.isJsxElement(node.parent) && node.parent.openingElement.tagName.getText() === 'ConfirmDialog') || inQuestion(node.parent))

/** A field whose words the page's code keeps: Payload's own are kept by its form, and a file by the browser. */
const keepsWords = (node: ts.Node): boolean =>
  isElement(node) &&
  /^(input|select|textarea)$/.test(node.tagName.getText()) &&
  attribute(node, 'onChange') !== undefined &&
  attribute(node, 'type') !== 'type="file"' &&
  !inQuestion(node)

const importsOf = (file: ts.SourceFile): string[] =>
  file.statements
    .filter(ts.isImportDeclaration)
    .map(({ moduleSpecifier }) => (moduleSpecifier as ts.StringLiteral).text)
    .filter((name) => name.startsWith('.'))
    .map((name) => `${path.posix.join(path.posix.dirname(file.fileName), name)}.tsx`)

/**
 * Files whose fields lose what was typed before the page's code had come: neither they nor all that show them have the ref
 * `keepTyped` around the fields.
 */
export function unkeptForms(sources: Readonly<Record<string, string>>): string[] {
  const files = Object.entries(sources).map(([name, source]) => parse(name, source))
  const keeping = new Set(
    files
      .filter(({ text }) => text.includes('keepTyped'))
      .filter((file) => [...nodesOf(file)].some((node) => isElement(node) && attribute(node, 'ref') === 'ref={keepTyped}'))
      .map(({ fileName }) => fileName),
  )
  const imports = files.map((file): [string, string[]] => [file.fileName, importsOf(file)])
  const shownBy = (name: string): string[] => imports.filter(([, shown]) => shown.includes(name)).map(([other]) => other)
  const isKept = (name: string, seen: readonly string[] = []): boolean => {
    if (keeping.has(name)) return true
    const others = shownBy(name).filter((other) => !seen.includes(other))
    return others.length > 0 && others.every((other) => isKept(other, [...seen, name]))
  }
  return files
    .filter(({ text }) => text.includes('onChange') && !/\buseField\b/.test(text))
    .filter((file) => [...nodesOf(file)].some(keepsWords))
    .map(({ fileName }) => fileName)
    .filter((name) => !isKept(name))
}
