import fs from 'node:fs'
import path from 'node:path'

const read = (file: string): string => fs.readFileSync(file, 'utf8')
const namesIn = (folder: string): string[] => fs.readdirSync(folder).sort()
const foldersIn = (folder: string): string[] =>
  namesIn(folder)
    .map((name) => path.posix.join(folder, name))
    .filter((name) => fs.statSync(name).isDirectory())

describe('what stands where', () => {
  const table = read('docs/architecture.md')
  const isNamed = (folder: string): boolean => table.includes(`\`${folder}\``) || table.includes(`\`${folder}/`)

  it('is said of every folder of the sources, of the rules and of the reports', () => {
    const folders = [...foldersIn('src'), ...foldersIn('src/domain'), ...foldersIn('reports'), 'bench', 'collections', 'seed']
    expect(folders.filter((folder) => !isNamed(folder))).toEqual([])
    expect(isNamed('src/domain/nothing')).toBe(false)
  })
})

describe('the decisions', () => {
  const files = namesIn('docs/decisions').filter((name) => name !== 'README.md')

  it('have a number each, and stand in their list under their title', () => {
    const numbers = files.map((name) => name.slice(0, 4))
    expect(numbers).toEqual([...new Set(numbers)])
    const titles = files.map(
      (name) => `| ${name.slice(0, 4)} | [${/^# (.+)/.exec(read(`docs/decisions/${name}`))?.[1]}](${name}) |`,
    )
    expect(
      read('docs/decisions/README.md')
        .split('\n')
        .filter((line) => /^\| \d/.test(line)),
    ).toEqual(titles)
  })
})

describe('a link between documents', () => {
  const documents = [
    'README.md',
    ...['docs', 'docs/decisions'].flatMap((folder) => namesIn(folder).map((name) => `${folder}/${name}`)),
  ]
  const links = (file: string): string[] =>
    [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, to = '']) =>
      path.posix.join(path.posix.dirname(file), to),
    )

  it('leads to a file that is there', () => {
    const found = documents.filter((name) => name.endsWith('.md')).flatMap((file) => links(file).map((to) => `${file} → ${to}`))
    expect(found.filter((each) => !fs.existsSync(each.split(' → ')[1] ?? ''))).toEqual([])
    expect(found.length).toBeGreaterThan(40)
  })
})
