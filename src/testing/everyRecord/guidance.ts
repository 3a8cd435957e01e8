import type { Subject } from '@/domain/permissions'
import { officeNumber } from '../make'
import { type Maker, next } from './maker'
import type { Data, Prepared, Side } from './record'

/** Whom the programme was told to, and what facilities were taught and advised on. */
export async function guidance({ cast, make, ofFacilities, picture, span, twice }: Maker) {
  const { today, world } = cast
  const contactData = (): Data => ({
    programme: world.programme.id,
    officeNumber: officeNumber(),
    partyName: `周知した施設${next()}`,
    contactedOn: today,
  })
  const activityData = (): Data => ({
    programme: world.programme.id,
    title: `ちらしの配布${next()}`,
    doneOn: today,
    channel: 'flyer',
    audience: 'residents',
  })
  const consultationData = (side: Side): Data => ({
    facility: cast[side].facility.id,
    topic: 'carving',
    theme: `入浴の後の片付けを募集にできるか${next()}`,
    status: 'requested',
  })
  const seminarData = (status: 'draft' | 'published'): Data => ({
    title: `はじめての切り出し${next()}`,
    kind: 'carving',
    audience: 'facilities',
    place: '市役所 別館 8階',
    agenda: [{ title: '切り出しの考え方', minutes: 30 }],
    status,
    ...span(),
  })
  const [open, planned] = [await make('seminars', seminarData('published')), await make('seminars', seminarData('draft'))]
  const attendanceData = (side: Side, seminar: string): Data => ({
    seminar,
    facility: cast[side].facility.id,
    attendeeName: `介護主任${next()}`,
  })
  const material = async (isPublished: boolean) =>
    make('seminar-materials', { title: `配布資料${next()}`, seminar: open, isPublished }, picture('shiryo'))
  return {
    'outreach-contacts': {
      records: await twice(() => make('outreach-contacts', contactData())),
      patch: () => ({ content: `資料を渡した${next()}` }),
      fresh: async () => contactData(),
    },
    'outreach-activities': {
      records: await twice(() => make('outreach-activities', activityData())),
      patch: () => ({ content: `資料を配った${next()}` }),
      fresh: async () => activityData(),
    },
    consultations: {
      records: await ofFacilities('consultations', consultationData),
      patch: () => ({ nextStep: `シートを作る${next()}` }),
      fresh: async (side: Side) => consultationData(side),
    },
    seminars: {
      records: [
        { id: open, published: true },
        { id: planned, published: false },
      ],
      patch: () => ({ purpose: `任せられる仕事が分かる${next()}` }),
      fresh: async () => seminarData('draft'),
    },
    'seminar-attendances': {
      records: await ofFacilities('seminar-attendances', (side) => attendanceData(side, open)),
      patch: () => ({ attendeeName: `生活相談員${next()}` }),
      fresh: async (side: Side) => attendanceData(side, await make('seminars', seminarData('published'))),
    },
    'seminar-materials': {
      records: [
        { id: await material(true), published: true },
        { id: await material(false), published: false },
      ],
      patch: () => ({ title: `配布資料${next()}` }),
      fresh: async () => ({ title: `配布資料${next()}`, seminar: open }),
      upload: true,
    },
  } satisfies Partial<Record<Subject, Prepared>>
}
