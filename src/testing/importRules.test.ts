import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/* The rules of .dependency-cruiser.cjs on a small tree in which every one of them is broken. */

const BELOW = ['domain', 'glossary', 'language', 'access', 'database', 'mail', 'queries', 'reports', 'imports', 'actions']
/** What each layer may use, as docs/architecture.md says it. */
const MAY_USE = {
  domain: [],
  glossary: ['domain'],
  language: ['domain'],
  access: ['domain', 'glossary', 'database'],
  database: ['domain', 'glossary'],
  mail: ['domain', 'glossary', 'access', 'database'],
  collections: ['domain', 'glossary', 'language', 'access', 'database', 'mail'],
  queries: ['domain', 'database'],
  reports: ['domain', 'glossary', 'queries', 'database'],
  imports: ['domain', 'glossary', 'database'],
  actions: BELOW,
  jobs: BELOW,
  admin: BELOW,
  site: BELOW,
} as const satisfies Record<string, readonly string[]>
type Layer = keyof typeof MAY_USE
const LAYERS = Object.keys(MAY_USE) as Layer[]
const AT_THE_ROOT: readonly string[] = ['collections', 'reports']
const folderOf = (layer: string): string => (AT_THE_ROOT.includes(layer) ? layer : `src/${layer}`)

/** A package each layer has no business with, and those that have one home, imported from elsewhere. */
const FOREIGN: Record<Layer, string> = {
  domain: 'zod',
  glossary: 'payload',
  language: 'payload',
  access: 'react',
  database: 'zod',
  mail: 'pg',
  collections: 'pg',
  queries: 'pg',
  reports: 'payload',
  imports: 'payload',
  actions: 'pg',
  jobs: 'pg',
  admin: 'pg',
  site: 'recharts',
}
const HOMES = {
  exceljs: 'src/actions',
  pdfkit: 'src/admin',
  recharts: 'src/site',
  nodemailer: 'src/actions',
  'lindera-wasm-nodejs-ipadic': 'src/actions',
}

let tree: string
let broken: string[]

function write(file: string, ...lines: string[]): void {
  const place = path.join(tree, file)
  fs.mkdirSync(path.dirname(place), { recursive: true })
  fs.writeFileSync(place, `${lines.join('\n')}\n`)
}

beforeAll(() => {
  tree = fs.mkdtempSync(path.join(os.tmpdir(), 'care-import-rules-'))
  fs.symlinkSync(path.resolve('node_modules'), path.join(tree, 'node_modules'))
  fs.copyFileSync('tsconfig.json', path.join(tree, 'tsconfig.json'))
  for (const layer of LAYERS) {
    write(`${folderOf(layer)}/used.ts`, 'export type Used = 1')
    // By alias and by path, types and values: none of them is a way round the rules.
    for (const other of LAYERS) {
      const [name, up] = [folderOf(other), '../'.repeat(folderOf(layer).split('/').length)]
      const alias = AT_THE_ROOT.includes(other) ? `@${other}` : `@/${other}`
      write(`${folderOf(layer)}/uses-${other}.ts`, `import type { Used } from '${alias}/used'`, 'export type Mine = Used')
      write(`${folderOf(layer)}/reaches-${other}.ts`, `export * from '${up}${name}/used'`)
    }
    write(`${folderOf(layer)}/foreign.ts`, `export * from '${FOREIGN[layer]}'`)
    write(`${folderOf(layer)}/one.test.ts`, "export * from '@/site/used'")
  }
  for (const [name, folder] of Object.entries(HOMES)) write(`${folder}/home-of-${name}.ts`, `export * from '${name}'`)
  write('src/domain/circleOne.ts', "export * from './circleTwo'")
  write('src/domain/circleTwo.ts', "export * from './circleOne'")
  write('src/domain/lost.ts', "export * from './nowhere'")
  write('src/testing/make.ts', 'export const made = 1')
  write('src/actions/testing.ts', "export * from '@/testing/make'")

  const { stderr, stdout } = spawnSync(
    process.execPath,
    [
      path.resolve('src/scripts/importRules.mjs'),
      '--config',
      path.resolve('.dependency-cruiser.cjs'),
      '--output-type',
      'json',
      'src',
      'collections',
      'reports',
    ],
    { cwd: tree, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  if (!stdout.startsWith('{')) throw new Error(`the rules were not checked: ${stderr}`)
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { from: string; rule: { name: string; severity: string } }[] }
  }
  broken = summary.violations.filter(({ rule }) => rule.severity === 'error').map(({ from, rule }) => `${from}: ${rule.name}`)
}, 60_000)
afterAll(() => fs.rmSync(tree, { recursive: true, force: true }))

describe('the import rules', () => {
  it.each(LAYERS)('let %s use what stands below it, and nothing else', (layer) => {
    const allowed: readonly string[] = [layer, ...MAY_USE[layer]]
    const refused = LAYERS.filter((other) => !allowed.includes(other))
    const rule = `${layer}-imports-downwards-only`
    const expected = ['uses', 'reaches'].flatMap((way) =>
      refused.map((other) => `${folderOf(layer)}/${way}-${other}.ts: ${rule}`),
    )
    const found = broken.filter((each) => each.endsWith(rule) && /\/(uses|reaches)-/.test(each))
    expect([...new Set(found)].sort()).toEqual(expected.sort())
  })

  it.each(LAYERS)('keep foreign packages out of %s', (layer) => {
    expect(broken).toContain(`${folderOf(layer)}/foreign.ts: ${layer}-imports-downwards-only`)
  })

  it.each(Object.entries(HOMES))('keep %s at home', (name, folder) => {
    expect(broken).toContain(`${folder}/home-of-${name}.ts: ${name}-has-one-home`)
  })

  it('refuse circles, what is not there, and tests in the product', () => {
    expect(broken).toContain('src/domain/circleOne.ts: no-circles')
    expect(broken).toContain('src/domain/lost.ts: everything-resolves')
    expect(broken).toContain('src/actions/testing.ts: no-tests-in-the-product')
  })

  it('let tests use what they like', () => {
    expect(broken.filter((each) => each.includes('.test.ts'))).toEqual([])
  })
})
