import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { type Access, buildConfig, type CollectionConfig, getPayload, handleEndpoints } from 'payload'
import { idText, KIND } from './data'
import { median } from './load'
import { UNTUNED } from './untunedData'

/*
 * Plain Payload, in a process of its own: the same records and rights as a project has them that takes Payload as it
 * comes. Whose an application is, is asked across slot and listing. No Next in front, which only flatters it.
 * Sends { port } to its parent when it listens.
 */
const env = process.env
const own =
  (path: string): Access =>
  ({ req }) => {
    const user = req.user as { role?: string; facilities?: string[] } | null
    return user?.role === 'operator' || (user ? { [path]: { in: user.facilities ?? [] } } : false)
  }
const read = (slug: string, path: string | true, fields: CollectionConfig['fields']): CollectionConfig => ({
  slug,
  access: { read: path === true ? () => true : own(path) },
  fields,
})

const text = (...names: string[]): CollectionConfig['fields'] => names.map((name) => ({ name, type: 'text' }))
const dates = (...names: string[]): CollectionConfig['fields'] => names.map((name) => ({ name, type: 'date' }))

const config = buildConfig({
  secret: env['PAYLOAD_SECRET'] ?? '',
  telemetry: false,
  graphQL: { disable: true },
  db: postgresAdapter({
    idType: 'uuid',
    push: false,
    schemaName: UNTUNED,
    disableCreateDatabase: true,
    pool: { connectionString: env['UNTUNED_URL'] ?? '', max: 10 },
  }),
  collections: [
    {
      slug: 'users',
      auth: { depth: 0 },
      fields: [
        { name: 'name', type: 'text' },
        { name: 'role', type: 'text' },
        { name: 'facilities', type: 'relationship', relationTo: 'facilities' as never, hasMany: true },
      ],
    },
    read('facilities', true, [
      { name: 'name', type: 'text' },
      { name: 'ward', type: 'text' },
    ]),
    read('tasks', true, [
      { name: 'title', type: 'text' },
      { name: 'description', type: 'textarea' },
      { name: 'category', type: 'text' },
      { name: 'isPublished', type: 'checkbox' },
      { name: 'firstPublishedAt', type: 'date' },
      { name: 'facility', type: 'relationship', relationTo: 'facilities' as never },
      { name: 'slots', type: 'join', collection: 'slots' as never, on: 'task' },
    ]),
    read('slots', true, [
      { name: 'task', type: 'relationship', relationTo: 'tasks' as never },
      { name: 'startsAt', type: 'date' },
      { name: 'endsAt', type: 'date' },
      { name: 'capacity', type: 'number' },
    ]),
    read('volunteers', 'id', [{ name: 'name', type: 'text' }]),
    read('applications', 'slot.task.facility', [
      { name: 'slot', type: 'relationship', relationTo: 'slots' as never },
      { name: 'volunteer', type: 'relationship', relationTo: 'volunteers' as never },
      { name: 'status', type: 'text' },
      { name: 'message', type: 'textarea' },
      { name: 'appliedAt', type: 'date' },
      { name: 'completedAt', type: 'date' },
    ]),
    read('whole-applications', 'facility', [
      ...text('title', 'applicantName', 'status', 'statusReason', 'message', 'applicantAgeBand', 'applicantWard'),
      ...text('applicantExperience', 'programme', 'statusChangedByRole', 'statusChangedBy'),
      ...dates('startsAt', 'endsAt', 'appliedAt', 'acceptedAt', 'attendedAt', 'completedAt', 'statusChangedAt'),
      { name: 'slot', type: 'relationship', relationTo: 'slots' as never },
      { name: 'volunteer', type: 'relationship', relationTo: 'volunteers' as never },
      { name: 'task', type: 'relationship', relationTo: 'tasks' as never },
      { name: 'facility', type: 'relationship', relationTo: 'facilities' as never },
      { name: 'isLive', type: 'checkbox' },
      { name: 'revision', type: 'number' },
    ]),
  ],
})

const payload = await getPayload({ config, disableOnInit: true })
for (const [email, role] of [
  ['facility@example.jp', 'facility'],
  ['operator@example.jp', 'operator'],
] as const) {
  const { totalDocs } = await payload.count({ collection: 'users', where: { email: { equals: email } }, overrideAccess: true })
  if (totalDocs === 0)
    await payload.create({
      collection: 'users',
      overrideAccess: true,
      data: {
        email,
        name: role,
        password: env['UNTUNED_PASSWORD'] ?? '',
        role,
        facilities: [env['UNTUNED_FACILITY'] ?? ''],
      } as never,
    })
}

/** One plain create through the Local API of as much as an application of ours holds when somebody has applied. */
async function createWhole(n: number): Promise<unknown> {
  const now = new Date().toISOString()
  return payload.create({
    collection: 'whole-applications' as never,
    depth: 0,
    overrideAccess: true,
    data: {
      title: '測定',
      applicantName: '測定',
      status: 'applied',
      applicantAgeBand: '60s',
      applicantWard: '431010',
      applicantExperience: 'none',
      startsAt: now,
      endsAt: now,
      appliedAt: now,
      statusChangedAt: now,
      statusChangedByRole: 'resident',
      isLive: true,
      revision: 1,
      slot: idText(KIND.slot, 4),
      volunteer: idText(KIND.volunteer, n),
      task: idText(KIND.task, 4),
      facility: env['UNTUNED_FACILITY'] ?? '',
      programme: idText(KIND.programme, 1),
    } as never,
  })
}

const server = http.createServer(async (asked, answer) => {
  if (asked.url === '/time-creates') {
    let n = 0
    const ms = await median(60, () => createWhole(n++))
    return void answer.end(JSON.stringify({ ms }))
  }
  const chunks: Buffer[] = []
  for await (const chunk of asked) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks)
  const request = new Request(new URL(asked.url ?? '/', 'http://127.0.0.1'), {
    method: asked.method ?? 'GET',
    headers: asked.headers as Record<string, string>,
    ...(body.length > 0 ? { body } : {}),
  })
  const response = await handleEndpoints({ config, request })
  answer.writeHead(response.status, Object.fromEntries(response.headers)).end(Buffer.from(await response.arrayBuffer()))
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
