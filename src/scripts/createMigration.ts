import './keepAwake'
import fs from 'node:fs'

/** `npm run migrate:create -- topic`: a migration from what the collections say now against the last snapshot. Needs no database. */
process.env['CARE_WITHOUT_SERVICES'] = '1'
const topic = process.argv[2]
if (!topic) {
  console.error('npm run migrate:create -- topic')
  process.exit(1)
}
const { getPayload } = await import('payload')
const { default: config } = await import('@payload-config')
const before = new Set(fs.readdirSync('src/migrations'))
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
await payload.db.createMigration({ payload, migrationName: topic, forceAcceptWarning: false })
const made = fs.readdirSync('src/migrations').filter((name) => !before.has(name))
for (const name of made.filter((each) => each.endsWith('.ts'))) {
  const file = `src/migrations/${name}`
  // The generator's own header does not pass this project's compiler settings.
  fs.writeFileSync(
    file,
    fs
      .readFileSync(file, 'utf8')
      .replace('import { MigrateUpArgs, MigrateDownArgs, sql }', 'import { type MigrateDownArgs, type MigrateUpArgs, sql }')
      .replaceAll('{ db, payload, req }: Mi', '{ db }: Mi'),
  )
}
console.log(made.join('\n') || 'nothing changed')
process.exit(made.length > 0 ? 0 : 1)
