import fs from 'node:fs'
import ts from 'typescript-5'
import { nodesOf, parse, productFiles } from './sourceTree'

/** What a server action must go through: each asks whether a page of ours sent it, the second who is signed in as well. */
const ASKING = ['fromOurPages', 'asResident']

const called = (node: ts.Node): string[] =>
  [...nodesOf(node)].flatMap((each) =>
    ts.isCallExpression(each) && ts.isIdentifier(each.expression) ? [each.expression.text] : [],
  )

/** The exported functions of a file of server actions, and whether each asks, itself or through a function of the same file. */
function actionsIn(name: string, source: string): { action: string; asks: boolean }[] {
  const file = parse(name, source)
  const [first] = file.statements
  if (!first || !ts.isExpressionStatement(first) || first.expression.getText() !== "'use server'") return []
  const functions = file.statements.filter(ts.isFunctionDeclaration)
  const asks = new Set(ASKING)
  for (const one of functions) if (one.name && called(one).some((each) => ASKING.includes(each))) asks.add(one.name.text)
  return file.statements
    .filter(
      (statement) =>
        ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
    )
    .map((statement) => ({
      action: (ts.isFunctionDeclaration(statement) && statement.name?.text) || statement.getText().slice(0, 60),
      asks: ts.isFunctionDeclaration(statement) && called(statement).some((each) => asks.has(each)),
    }))
}

const files = productFiles()
const sources = files
  .map((file) => [file, fs.readFileSync(file, 'utf8')] as const)
  .filter(([, source]) => source.includes('use server'))

describe('the ways to the server', () => {
  it('that are forms of the residents ask, each of them, where they were sent from', () => {
    const all = sources.flatMap(([file, source]) => actionsIn(file, source))
    expect(all.map(({ action }) => action).sort()).toEqual([
      'agree',
      'answer',
      'apply',
      'askOffice',
      'askToLeave',
      'askToRegister',
      'cancel',
      'changeEmail',
      'changePassword',
      'checkInByCode',
      'checkInByToken',
      'chooseUrgent',
      'confirm',
      'confirmEmail',
      'decline',
      'describe',
      'forgotPassword',
      'giveUp',
      'hide',
      'object',
      'openOwnCalendar',
      'press',
      'propose',
      'register',
      'registerFacility',
      'replyToOwnReview',
      'report',
      'reportMove',
      'resetPassword',
      'revokeOwnCalendar',
      'saveAbout',
      'saveNotices',
      'savePause',
      'savePhone',
      'saveTravel',
      'show',
      'signIn',
      'signOut',
      'take',
      'takeBackProposal',
      'takeBackWish',
      'turnDown',
      'wish',
      'withdraw',
      'writeOwnMessage',
      'writeOwnReview',
    ])
    expect(all.filter(({ asks }) => !asks)).toEqual([])
  })

  it('are no other than these forms, the panel and the API of Payload', () => {
    expect(files.filter((file) => /\/(route|middleware)\.tsx?$/.test(file))).toEqual(['src/app/(payload)/api/[...slug]/route.ts'])
    const inside = sources.filter(([file, source]) =>
      [...nodesOf(parse(file, source))].some((node) => ts.isStringLiteral(node) && node.text === 'use server'),
    )
    expect(inside.filter(([file, source]) => actionsIn(file, source).length === 0).map(([file]) => file)).toEqual([
      'src/app/(payload)/layout.tsx',
    ])
  })

  it.each([
    ["'use server'\nexport async function a() { await fromOurPages() }", [true]],
    ["'use server'\nexport async function a() { return move() }\nasync function move() { return asResident('/') }", [true]],
    ["'use server'\nexport async function a() { return payload.find() }", [false]],
    ["'use server'\nexport async function a() { /* fromOurPages() */ }", [false]],
    ["'use server'\nexport const a = async () => fromOurPages()", [false]],
    ['export async function a() {}', []],
  ])('are judged as they should be: %j', (source, asked) => {
    expect(actionsIn('example.ts', source).map(({ asks }) => asks)).toEqual(asked)
  })
})
