import type { CollectionConfig, Field, SanitizedConfig } from 'payload'
import { SUBJECTS } from '@/domain/permissions'
import { PERSON_ROLES } from '@/domain/role'

const JAPANESE = /[ぁ-んァ-ヶ一-龠]/
let config: SanitizedConfig
let collections: CollectionConfig[]
beforeAll(async () => {
  process.env['CARE_WITHOUT_SERVICES'] = '1'
  // As written: Payload fills in what is missing, in these very objects.
  collections = (await import('./index')).collections.map((collection) => ({
    ...collection,
    access: { ...collection.access },
    fields: [...collection.fields],
  }))
  config = await (await import('@payload-config')).default
}, 60_000)

type Named = { path: string; label: unknown; description: unknown }

/** Every field of a collection with its path, those in groups, rows, arrays and tabs included. */
function* fieldsOf(fields: readonly Field[], prefix = ''): Generator<Named> {
  for (const field of fields) {
    // Payload gives the rows of an array an id of its own; nobody sees it.
    if (field.type === 'ui' || (prefix && 'name' in field && field.name === 'id')) continue
    const path = 'name' in field && field.name ? `${prefix}${field.name}` : prefix
    if ('name' in field && field.name)
      yield {
        path,
        label: 'label' in field ? field.label : undefined,
        description: (field.admin as { description?: unknown } | undefined)?.description,
      }
    if (field.type === 'tabs')
      for (const tab of field.tabs) yield* fieldsOf(tab.fields, 'name' in tab && tab.name ? `${prefix}${tab.name}.` : prefix)
    else if ('fields' in field && Array.isArray(field.fields))
      yield* fieldsOf(field.fields, 'name' in field && field.name ? `${path}.` : prefix)
  }
}

const ACCESSES = ['create', 'read', 'readVersions', 'update', 'delete', 'unlock', 'admin'] as const

describe('every collection', () => {
  it('has a row in the permission table, and the table has no other', () => {
    expect(collections.map(({ slug }) => slug).sort()).toEqual([...SUBJECTS].sort())
  })

  it('of ours states every access itself, so that none falls back to "any account"', () => {
    for (const { access, slug } of collections)
      expect([slug, ACCESSES.filter((name) => typeof access?.[name] !== 'function')]).toEqual([slug, []])
  })

  it("of Payload's own is closed to visitors and residents, in every access", () => {
    const own = config.collections.filter(({ slug }) => slug.startsWith('payload-'))
    expect(own.length).toBeGreaterThan(0)
    for (const { access, slug } of own) {
      for (const name of ACCESSES) {
        for (const user of [
          null,
          { id: 'r', collection: 'volunteer-accounts', volunteer: 'v' },
          { id: 'u', collection: 'users', role: 'admin', active: false },
        ]) {
          const answer = (access as Record<string, ((args: unknown) => unknown) | undefined>)[name]?.({
            req: { user, context: {} },
          })
          expect([slug, name, answer]).toEqual([slug, name, false])
        }
      }
    }
  })

  it('never answers `create` with a condition: Payload would take it for yes', async () => {
    const records = [undefined, {}, { facility: 'a' }, { facility: 'b' }, { volunteer: 'v' }, { volunteer: 'w' }]
    const users = [
      null,
      { id: 'r', collection: 'volunteer-accounts', volunteer: 'v' },
      ...PERSON_ROLES.map((role) => ({ id: 'u', collection: 'users', role, facilities: ['a'] })),
    ]
    for (const { access, slug } of collections) {
      for (const data of records)
        for (const user of users)
          expect([slug, typeof (await access?.create?.({ data, req: { user, context: {} } } as never))]).toEqual([
            slug,
            'boolean',
          ])
    }
  })

  it('that has accounts loads them without relations and counts wrong passwords', () => {
    const accounts = config.collections.filter(({ auth }) => auth)
    expect(accounts.map(({ slug }) => slug).sort()).toEqual(['users', 'volunteer-accounts'])
    for (const { auth } of accounts) {
      expect(auth).toMatchObject({ depth: 0, maxLoginAttempts: 10, useSessions: true })
      expect(auth.lockTime).toBeGreaterThanOrEqual(600_000)
    }
  })

  it('lets residents into the panel nowhere', () => {
    for (const { access, slug } of collections) {
      for (const user of [null, { id: 'r', collection: 'volunteer-accounts', volunteer: 'v' }])
        expect([slug, access?.admin?.({ req: { user, context: {} } } as never)]).toEqual([slug, false])
    }
  })

  it('cannot be duplicated, and is not locked by whoever looks at it', () => {
    for (const { disableDuplicate, lockDocuments, slug } of collections)
      expect({ slug, disableDuplicate, lockDocuments }).toEqual({ slug, disableDuplicate: true, lockDocuments: false })
  })

  it('has a Japanese name and purpose, and of every field a Japanese label and help', () => {
    const missing: string[] = []
    for (const { admin, fields, labels, slug } of collections) {
      for (const words of [labels?.singular, labels?.plural, admin?.description])
        if (typeof words !== 'string' || !JAPANESE.test(words)) missing.push(`${slug}: ${String(words)}`)
      for (const { description, label, path } of fieldsOf(fields)) {
        for (const words of [label, description])
          if (typeof words !== 'string' || !/[^\x20-\x7e]|URL|ID|FAX/.test(words))
            missing.push(`${slug}.${path}: ${String(words)}`)
      }
    }
    expect(missing).toEqual([])
  })
})

describe('what is switched off', () => {
  it('stays off: GraphQL, telemetry, debugging, other origins', () => {
    expect(config.graphQL.disable).toBe(true)
    expect(config.telemetry).toBe(false)
    expect(config.debug ?? false).toBe(false)
    expect(config.cors).toEqual([])
    expect(config.csrf.length).toBeGreaterThan(0)
    expect(config.admin.avatar).toBe('default')
  })
  it('stays off for uploads: other addresses, other kinds of files, cut-off files', () => {
    expect(config.upload).toMatchObject({ abortOnLimit: true, safeFileNames: true })
    const office = 'application/vnd.openxmlformats-officedocument'
    const papers = [
      'application/pdf',
      `${office}.wordprocessingml.document`,
      `${office}.spreadsheetml.sheet`,
      `${office}.presentationml.presentation`,
      'image/png',
      'image/jpeg',
    ]
    const kinds: Record<string, string[]> = {
      media: ['image/png', 'image/jpeg', 'image/webp'],
      'closed-files': ['image/png', 'image/jpeg', 'image/webp'],
      'seminar-materials': papers,
      'register-files': papers,
    }
    for (const { slug, upload } of config.collections) {
      if (upload) expect([slug, upload.pasteURL, upload.mimeTypes]).toEqual([slug, false, kinds[slug]])
    }
  })
})
