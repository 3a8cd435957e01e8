import type { Subject } from '@/domain/permissions'
import { type Maker, next } from './maker'
import type { Data, Prepared } from './record'

/** The records that papers for the city are made of, and the forms of the papers. */
export async function papers({ cast, make, programmeOfItsOwn, twice }: Maker) {
  const { today, world } = cast
  const formData = (): Data => ({ kind: 'minutes', validFrom: today, title: `議事録${next()}`, status: 'draft' })
  const meetingData = (): Data => ({
    programme: world.programme.id,
    title: `定例会${next()}`,
    heldOn: today,
    startsAt: '14:00',
    place: '市役所',
    tasks: [{ text: 'ちらしの案を送る', party: 'operator' }],
  })
  const caseData = (): Data => ({ programme: world.programme.id, kind: 'good', title: `配膳の手伝い${next()}` })
  const ofProgramme = async (): Promise<Data> => ({ programme: await programmeOfItsOwn() })
  return {
    'report-forms': {
      records: await twice(() => make('report-forms', formData())),
      patch: () => ({ note: `言い方を直した${next()}` }),
      fresh: async () => formData(),
    },
    meetings: {
      records: await twice(() => make('meetings', meetingData())),
      patch: () => ({ place: `会議室${next()}` }),
      fresh: async () => meetingData(),
    },
    'implementation-plans': {
      records: await twice(async () => make('implementation-plans', await ofProgramme())),
      patch: () => ({ changes: `工程の見直し${next()}` }),
      fresh: ofProgramme,
    },
    'service-levels': {
      records: await twice(async () => make('service-levels', await ofProgramme())),
      patch: () => ({ hours: `24時間${next()}` }),
      fresh: ofProgramme,
    },
    cases: {
      records: await twice(() => make('cases', caseData())),
      patch: () => ({ title: `配膳の手伝い${next()}` }),
      fresh: async () => caseData(),
    },
    'completion-reports': {
      records: await twice(async () => make('completion-reports', await ofProgramme())),
      patch: () => ({ completedOn: `2026-03-${String(1 + (next() % 28)).padStart(2, '0')}` }),
      fresh: ofProgramme,
    },
  } satisfies Partial<Record<Subject, Prepared>>
}
