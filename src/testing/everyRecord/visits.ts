import { randomUUID } from 'node:crypto'
import type { Subject } from '@/domain/permissions'
import { reviewsOf } from '../reviewsOf'
import { type Maker, next } from './maker'
import type { Marked, Prepared, Side } from './record'
import type { Stage } from './stage'

/** Applications, and what people say about them afterwards. */
export async function visits({ cast, make, span }: Maker, { applicationEvents, applications, openTask }: Stage) {
  const disclosure = (index: number) =>
    make('contact-disclosures', {
      application: applications[index]?.id,
      user: cast.staff.facility.id,
      userName: '試験 職員',
      facility: cast.A.facility.id,
      at: new Date().toISOString(),
    })
  /** One for each of these applications, of the same people. */
  const ofApplications = (collection: Subject, of: readonly Marked[], dataOf: (application: Marked) => object) =>
    Promise.all(of.map(async (each) => ({ ...each, id: await make(collection, { application: each.id, ...dataOf(each) }) })))
  return {
    applications: {
      records: applications,
      // What was said on applying is closed once it is answered; a reason without a move says nothing.
      patch: () => ({ statusReason: `確認しました${next()}` }),
      fresh: async (side: Side) => ({
        slot: await make('slots', { task: openTask.A, capacity: 1, status: 'open', ...span() }),
        volunteer: cast[side].volunteer.id,
      }),
    },
    'application-events': { records: applicationEvents, patch: () => ({ reason: '書き換え' }), fresh: null },
    messages: {
      records: await ofApplications('messages', applications, () => ({
        side: 'facility',
        text: '当日は玄関でお待ちしています。',
        sentAt: new Date().toISOString(),
        sendKey: randomUUID(),
      })),
      patch: () => ({ text: '書き換え' }),
      fresh: null,
    },
    reviews: { records: await reviewsOf(cast), patch: () => ({ comment: '書き換え' }), fresh: null },
    agreements: {
      records: await ofApplications('agreements', applications, ({ facility, resident }) => ({
        facility: cast[facility ?? 'A'].facility.id,
        volunteer: cast[resident ?? 'A'].volunteer.id,
        askedAt: new Date().toISOString(),
        changes: { place: { from: '玄関', to: '食堂' } },
      })),
      patch: () => ({ answer: 'agreed' }),
      fresh: null,
    },
    'auto-accept-decisions': {
      records: (
        await ofApplications('auto-accept-decisions', applications.slice(0, 4), ({ facility }) => ({
          facility: cast[facility ?? 'A'].facility.id,
          at: new Date().toISOString(),
          outcome: 'no_rule_met',
          checks: [],
        }))
      ).map(({ facility, id }) => ({ id, ...(facility ? { facility } : {}) })),
      patch: () => ({ outcome: 'accepted' }),
      fresh: null,
    },
    'contact-disclosures': {
      records: [{ id: await disclosure(0) }, { id: await disclosure(1) }],
      patch: () => ({ at: new Date().toISOString() }),
      fresh: null,
    },
  } satisfies Partial<Record<Subject, Prepared>>
}
