import fs from 'node:fs'
import ts from 'typescript-5'
import { silentCalls } from './localApiCalls'
import { findings, parse, productFiles, testFiles } from './sourceTree'
import { unkeptForms } from './unkeptForms'
import { unrunTests } from './unrunTests'

const sources = Object.fromEntries(productFiles().map((file) => [file, fs.readFileSync(file, 'utf8')]))

describe('every call of the Local API', () => {
  it('says whether access counts', () => {
    expect(silentCalls(sources).map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([])
  })

  it.each([
    ["payload.find({ collection: 'slots' })", 1],
    ['req.payload.update({ ...data })', 1],
    ['running.payload.count(options)', 1],
    ['const of = () => { const all = { overrideAccess: true }; return { depth: 0 } }\npayload.find({ ...of() })', 1],
    ["payload.find({ collection: 'slots', overrideAccess: false, user })", 0],
    ['const system = { overrideAccess: true as const }\npayload.create({ collection, ...system })', 0],
    ['const options = { overrideAccess: true }\npayload.delete(options)', 0],
    ['const asPerson = () => ({ overrideAccess: false })\npayload.find({ ...asPerson() })', 0],
    ["function by() { return { overrideAccess: false } as const }\nstage.payload.find({ collection: 'slots', ...by() })", 0],
    ['const by = () => (system ? { overrideAccess: true } : { depth: 0 })\npayload.find({ ...by() })', 1],
    ['const by = () => (system ? { overrideAccess: true } : { overrideAccess: false })\npayload.find({ ...by() })', 0],
    ['const text = "payload.find({})" // payload.find({})', 0],
    ['rows.find((row) => row)', 0],
  ])('is judged as it should be: %s', (source, count) => {
    expect(silentCalls({ 'example.ts': source })).toHaveLength(count)
  })
})

describe('the environment', () => {
  const readers = (name: string, source: string) =>
    findings(parse(name, source), (node) => ts.isPropertyAccessExpression(node) && node.getText() === 'process.env')

  it('is read by src/env.ts and the scripts alone', () => {
    const others = Object.entries(sources).filter(([file]) => file !== 'src/env.ts' && !file.startsWith('src/scripts/'))
    expect(others.flatMap(([file, source]) => readers(file, source).map(({ line }) => `${file}:${line}`))).toEqual([])
  })

  it('is seen where it is read', () => {
    expect(readers('example.ts', 'const port = process.env.PORT\nconst { HOST } = process.env\n// process.env')).toHaveLength(2)
  })
})

describe('what a facility accepts somebody by', () => {
  const traits = /age_?band|birth|\bsex\b|gender|ward_id|\bwards?\b|residence|experience|motive|reviews?\b/i
  const deciding = Object.entries(sources).filter(([file]) =>
    /(domain\/autoAccept\/|hooks\/autoAcceptFacts|auto-accept-rules\/)/.test(file),
  )
  const code = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|\/\/.*|import .*/g, '')

  it('is never a trait of the person: neither asked, nor stored, nor known to the rule', () => {
    expect(deciding.length).toBeGreaterThan(3)
    expect(deciding.filter(([, source]) => traits.test(code(source))).map(([file]) => file)).toEqual([])
  })

  it.each([
    ['SELECT p.age_band FROM volunteers p', true],
    ['/** Never the ward. */', false],
  ])('is seen where it would be: %s', (source, found) => {
    expect(traits.test(code(source))).toBe(found)
  })
})

describe('the reviews', () => {
  const asks = (source: string): boolean => /\b(FROM|JOIN|INTO|UPDATE)\s+reviews\b|collection: 'reviews'/.test(source)

  it('are asked only where reviews are written, read and released: nobody is ranked, chosen or refused by them', () => {
    const asking = Object.entries(sources).filter(([, source]) => asks(source))
    expect(asking.map(([file]) => file).filter((file) => !/[Rr]eview/.test(file))).toEqual([])
    expect(asking.length).toBeGreaterThan(5)
  })

  it.each([
    ['SELECT avg(safety) FROM reviews', true],
    ["payload.find({ collection: 'reviews' })", true],
    ['/** Reviews of the listing. */', false],
  ])('are seen where they are asked: %s', (source, found) => {
    expect(asks(source)).toBe(found)
  })
})

describe('what people read', () => {
  const OUTSIDE = /^(collections|reports|payload\.config|src\/(access|actions|admin|database|imports|jobs|mail|queries|scripts))/
  /** How Japanese is set in type, and the name of the typeface: nobody reads them as words. */
  const TYPESETTING = ['reports/excel/styles.ts', 'reports/lineBreaks.ts', 'reports/pdf/columnWidths.ts']
  const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
  const spoken = (name: string, source: string) =>
    findings(
      parse(name, source),
      (node) =>
        (ts.isLiteralExpression(node) ||
          ts.isJsxText(node) ||
          ts.isTemplateMiddleOrTemplateTail(node) ||
          ts.isTemplateHead(node)) &&
        japanese.test(node.text),
    )

  it('stands in the glossary, and in the prose of the public pages', () => {
    const others = Object.entries(sources).filter(
      ([file, source]) => OUTSIDE.test(file) && !file.endsWith('/fixture.ts') && japanese.test(source),
    )
    const found = others.flatMap(([file, source]) => spoken(file, source).map(({ line, text }) => `${file}:${line} ${text}`))
    expect(found.filter((each) => !TYPESETTING.some((file) => each.startsWith(`${file}:`)))).toEqual([])
  })

  it.each([
    ["const label = '締める'", 1],
    ['const p = <p>締める</p>', 1],
    ['const s = `\u0024{month}分を締める`', 1],
    ['/** 月報 (clause 8(1)) */\nconst report = 1 // 月報', 0],
    ["const both = [a, b].join('・')", 0],
  ])('is seen where it is: %s', (source, count) => {
    expect(spoken('example.tsx', source)).toHaveLength(count)
  })
})

describe('what somebody types into a form of the panel before its code has come', () => {
  // Shown only once a file was checked, so by the page's code.
  const SHOWN_BY_CODE = ['src/admin/importFacilities/FilterChoice.tsx']

  it('is kept by all of them in one way', () => {
    const panel = Object.fromEntries(Object.entries(sources).filter(([file]) => file.startsWith('src/admin/')))
    expect(unkeptForms(panel)).toEqual(SHOWN_BY_CODE)
  })

  const field = 'export const Part = () => <input onChange={set} value={text} />'
  it.each<[string, Record<string, string>, string[]]>([
    ['a form without it', { 'a/Form.tsx': field }, ['a/Form.tsx']],
    ['a form with it', { 'a/Form.tsx': 'const F = () => <form ref={keepTyped}><input onChange={set} /></form>' }, []],
    [
      'a field of a form',
      { 'a/Part.tsx': field, 'a/Form.tsx': "import { Part } from './Part'\nconst F = () => <p ref={keepTyped} />" },
      [],
    ],
    [
      'a field of two forms',
      {
        'a/Part.tsx': field,
        'a/Form.tsx': "import { Part } from './Part'\nconst F = () => <p ref={keepTyped} />",
        'b/Other.tsx': "import { Part } from '../a/Part'\nconst O = () => <Part />",
      },
      ['a/Part.tsx'],
    ],
    ['a question', { 'a/Ask.tsx': 'const A = () => <ConfirmDialog><textarea onChange={set} /></ConfirmDialog>' }, []],
    ['a filter without code', { 'a/Filter.tsx': 'const F = () => <form><select name="month" /></form>' }, []],
  ])('is judged as it should be: %s', (_, files, found) => {
    expect(unkeptForms(files)).toEqual(found)
  })
})

describe('every test', () => {
  it('runs; only the open data of the city may be missing', () => {
    const found = testFiles().flatMap((file) =>
      unrunTests(file, fs.readFileSync(file, 'utf8')).map(({ line, text }) => `${file}:${line} ${text}`),
    )
    expect(found).toEqual([expect.stringMatching(/^src\/testing\/itWithOpenData\.ts:\d+ it\.skip$/)])
  })

  it.each([
    ['it.skip("a", work)', 1],
    ['describe.only("a", work)', 1],
    ['describe.only.each([1])("a", work)', 1],
    ['it.concurrent.only("a", work)', 1],
    ['test["todo"]("a")', 1],
    ['xit("a", work)', 1],
    ['fdescribe("a", work)', 1],
    ['it("skips nothing", () => rows.skip(1).only)', 0],
    ['// it.skip("a", work)', 0],
    ['page.fit()', 0],
  ])('is judged as it should be: %s', (source, count) => {
    expect(unrunTests('example.ts', source)).toHaveLength(count)
  })
})
