import ts from 'typescript-5'
import { type Finding, findings, parse } from './sourceTree'

const ALONE = ['xit', 'xtest', 'xdescribe', 'fit', 'fdescribe']
const MEMBERS = ['skip', 'only', 'todo', 'failing']
const RUNNERS = /^(it|test|describe)\b/

/** Where a test is left out or runs alone: `it.skip`, `describe.only.each`, `xit`, `test['only']` and the like. */
export const unrunTests = (name: string, source: string): Finding[] =>
  findings(parse(name, source), (node) => {
    if (ts.isIdentifier(node)) return ALONE.includes(node.text) && !ts.isPropertyAccessExpression(node.parent)
    if (ts.isPropertyAccessExpression(node)) return MEMBERS.includes(node.name.text) && RUNNERS.test(node.expression.getText())
    return (
      ts.isElementAccessExpression(node) &&
      ts.isStringLiteral(node.argumentExpression) &&
      MEMBERS.includes(node.argumentExpression.text) &&
      RUNNERS.test(node.expression.getText())
    )
  })
