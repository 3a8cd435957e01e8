import { randomUUID } from 'node:crypto'
import type { Subject } from '@/domain/permissions'
import { type Maker, next } from './maker'
import type { Data, Prepared } from './record'

/** What is owed to the city and handed over, with the long work and the second persons it takes. */
export async function deliverables({ cast, make, standing, twice }: Maker) {
  const { staff, world } = cast
  const owed = await twice(() =>
    make('deliverables', {
      programme: world.programme.id,
      kind: 'other',
      subject: randomUUID(),
      title: `打合せ資料${next()}`,
      dueRule: 'agreed',
    }),
  )
  const versionOf = (deliverable: string): Data => ({
    deliverable,
    version: 1,
    title: '打合せ資料',
    edition: '第1版',
    issuedAt: new Date().toISOString(),
  })
  const packData = (): Data => ({
    title: '成果品一式',
    programme: world.programme.id,
    version: next(),
    status: 'prepared',
    discs: 2,
    madeAt: new Date().toISOString(),
  })
  const askedData = (): Data => ({
    title: '判定ルールの公開：第2版',
    kind: 'publish_rules',
    state: 'waiting',
    effect: '掲載中の募集案件をすべて判定し直します。',
    reason: '言い回しを足したため',
    programme: world.programme.id,
    askedBy: staff.operator.id,
    askedByName: '試験 職員',
    askedAt: new Date().toISOString(),
    lapsesAt: new Date(Date.now() + 86_400_000).toISOString(),
    key: `版${next()}`,
    input: {},
  })
  const jobData = (): Data => ({
    title: '全月の再集計',
    kind: 'recount',
    state: 'waiting',
    sentence: '順番を待っています。',
    done: 0,
    of: 0,
    attempts: 0,
    programme: world.programme.id,
    startedBy: staff.operator.id,
    askedAt: new Date().toISOString(),
    key: `programme=${next()}`,
    input: { programme: world.programme.id },
    isOpen: true,
  })
  return {
    deliverables: { records: owed, patch: () => ({ title: `書き換え${next()}` }), fresh: null },
    'deliverable-versions': {
      records: await Promise.all(owed.map(async ({ id }) => ({ id: await make('deliverable-versions', versionOf(id)) }))),
      patch: () => ({ note: '書き換え' }),
      fresh: null,
    },
    'deliverable-events': { records: await standing('deliverable-events'), patch: () => ({ comment: '書き換え' }), fresh: null },
    packs: { records: await twice(() => make('packs', packData())), patch: () => ({ title: '書き換え' }), fresh: null },
    'asked-actions': {
      records: await twice(() => make('asked-actions', askedData())),
      patch: () => ({ title: '書き換え' }),
      fresh: null,
    },
    'long-jobs': {
      records: await twice(() => make('long-jobs', jobData())),
      patch: () => ({ sentence: '書き換え' }),
      fresh: null,
    },
  } satisfies Partial<Record<Subject, Prepared>>
}
