import './keepAwake'
import fs from 'node:fs'
import { permissionsDocument } from '@/glossary/permissionsDocument'
import { glossaryDocument } from '@/glossary/glossaryDocument'

/** `npm run generate` writes what is made from the program; with `--check` it only says whether that is fresh, and exits 1 when not. */
process.env['CARE_WITHOUT_SERVICES'] = '1'
const check = process.argv.includes('--check')
const MADE = ['src/payload-types.ts', 'src/app/(payload)/admin/importMap.js', 'docs/glossary.md', 'docs/permissions.md']
const read = (file: string): string => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '')

const before = MADE.map(read)
const { generateImportMap } = await import('payload')
const { default: config } = await import('@payload-config')
const { generateTypes } = await import('payload/node')
const loaded = await config
await generateTypes(loaded, { log: false })
await generateImportMap(loaded, { force: true, log: false })
fs.writeFileSync('docs/glossary.md', glossaryDocument())
fs.writeFileSync('docs/permissions.md', permissionsDocument())
const stale = MADE.filter((file, index) => read(file) !== before[index])
if (check) {
  MADE.forEach((file, index) => {
    if (stale.includes(file)) fs.writeFileSync(file, before[index] ?? '')
  })
  for (const file of stale) console.error(`stale: ${file} (npm run generate)`)
}
process.exit(check && stale.length > 0 ? 1 : 0)
