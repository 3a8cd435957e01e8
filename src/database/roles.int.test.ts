import { createTestDatabase, type TestDatabase } from '@/testing/testDatabase'
import { connected } from '@/testing/testCluster'
import { APP, grantToApp, OWNER, WITHHELD } from './roles'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const held = WITHHELD.flatMap(({ privileges, table }) => privileges.map((privilege) => [privilege, table] as const))
describe('the role of the application', () => {
  it.each(held)('has no right to %s %s', async (privilege, table) => {
    expect(await database.adminSql('select has_table_privilege($1, $2, $3) as may', [APP, table, privilege])).toEqual([
      { may: false },
    ])
  })

  it('reads and writes what people work with', async () => {
    await database.appSql('select count(*) from facilities')
    await database.appSql('update facilities set phone = phone')
  })

  it('sees which migrations were run, so that a server can refuse to serve before the last one', async () => {
    expect(await database.appSql('select count(*)::int > 0 as some from payload_migrations')).toEqual([{ some: true }])
  })

  it('gets no right to a later table by itself, and gets it when the rights are said anew', async () => {
    await database.ownerSql('create table later (id uuid default gen_random_uuid())')
    await expect(database.appSql('select * from later')).rejects.toThrow('permission denied for table later')
    await connected(database.ownerUrl, (client) => grantToApp(client))
    expect(await database.appSql('select * from later')).toEqual([])
  })
})

describe('the role of the owner', () => {
  it('has no power beyond its database', async () => {
    const [role] = await database.adminSql(
      'select rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls from pg_roles where rolname = $1',
      [OWNER],
    )
    expect(role).toEqual({
      rolsuper: false,
      rolcreatedb: false,
      rolcreaterole: false,
      rolreplication: false,
      rolbypassrls: false,
    })
  })

  it('owns every table, and nobody else is let in by default', async () => {
    expect(await database.adminSql(`select distinct tableowner from pg_tables where schemaname = 'public'`)).toEqual([
      { tableowner: OWNER },
    ])
    expect(await database.adminSql(`select has_database_privilege('public', current_database(), 'connect') as anybody`)).toEqual([
      { anybody: false },
    ])
  })
})
