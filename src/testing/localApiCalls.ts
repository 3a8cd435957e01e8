import ts from 'typescript-5'
import { type Finding, findings, nodesOf, parse } from './sourceTree'

const OPERATIONS = [
  'find',
  'findByID',
  'findDistinct',
  'findVersions',
  'findVersionByID',
  'findGlobal',
  'create',
  'update',
  'updateGlobal',
  'delete',
  'duplicate',
  'count',
  'countVersions',
  'restoreVersion',
]

/** `payload.find(…)`, `req.payload.find(…)`, `stage.payload.find(…)`: the Local API, by the name its object always has. */
function isLocalApiCall(node: ts.Node): node is ts.CallExpression {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false
  const { expression: object, name: operation } = node.expression
  const isPayload = ts.isIdentifier(object)
    ? object.text === 'payload'
    : ts.isPropertyAccessExpression(object) && object.name.text === 'payload'
  return isPayload && OPERATIONS.includes(operation.text)
}

const bare = (node: ts.Expression): ts.Expression =>
  ts.isAsExpression(node) || ts.isParenthesizedExpression(node) || ts.isSatisfiesExpression(node) ? bare(node.expression) : node

/** Whether an object is sure to hold `overrideAccess`; `known` are the names of values and functions that do. */
function says(node: ts.Expression | undefined, known: ReadonlySet<string>): boolean {
  if (!node) return false
  const value = bare(node)
  if (ts.isConditionalExpression(value)) return says(value.whenTrue, known) && says(value.whenFalse, known)
  if (ts.isObjectLiteralExpression(value)) {
    return value.properties.some((property) =>
      ts.isSpreadAssignment(property) ? says(property.expression, known) : property.name?.getText() === 'overrideAccess',
    )
  }
  return known.has(ts.isCallExpression(value) ? value.expression.getText() : value.getText())
}

/** What a function gives back: the body of an arrow, or what stands after its own `return`. */
function results(node: ts.FunctionLikeDeclaration): ts.Expression[] {
  if (!node.body) return []
  if (!ts.isBlock(node.body)) return [node.body]
  return node.body.statements.filter(ts.isReturnStatement).flatMap(({ expression }) => expression ?? [])
}

function namesThatSay(file: ts.SourceFile): string[] {
  const none = new Set<string>()
  return [...nodesOf(file)].flatMap((node) => {
    if (ts.isFunctionDeclaration(node) && node.name)
      return results(node).some((result) => says(result, none)) ? [node.name.text] : []
    if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name) || !node.initializer) return []
    const value = bare(node.initializer)
    const spoken = ts.isArrowFunction(value) ? results(value).some((result) => says(result, none)) : says(value, none)
    return spoken ? [node.name.text] : []
  })
}

/**
 * Calls of the Local API that do not say whether access counts; Payload's own default is that it does not. A call may
 * say it through a constant or a function of the given files, as in `payload.find({ collection, ...asPerson(user) })`.
 */
export function silentCalls(sources: Readonly<Record<string, string>>): (Finding & { file: string })[] {
  const files = Object.entries(sources).map(([name, source]) => parse(name, source))
  const known = new Set(files.flatMap(namesThatSay))
  return files.flatMap((file) =>
    findings(file, (node) => isLocalApiCall(node) && !says(node.arguments[0], known)).map((finding) => ({
      ...finding,
      file: file.fileName,
    })),
  )
}
