import './keepAwake'
import { migrate } from '@/database/migrate'

/** Runs pending migrations as the owner: with DATABASE_URL of the owner and APP_ROLE. */
process.env['PAYLOAD_MIGRATING'] = 'true'
const { migrations } = await import('@/migrations')
const { getPayload } = await import('payload')
const { default: config } = await import('@payload-config')
const done = await migrate({
  ownerUrl: process.env['DATABASE_URL'] ?? '',
  appRole: process.env['APP_ROLE'] || null,
  known: migrations.map(({ name }) => name),
  run: async () => {
    const payload = await getPayload({ config, disableOnInit: true })
    await payload.db.migrate({ migrations: migrations as never })
  },
})
console.log(done.join('\n'))
process.exit(0)
