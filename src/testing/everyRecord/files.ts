import type { Subject } from '@/domain/permissions'
import { type Maker, next } from './maker'
import type { Data, Prepared, Side } from './record'

/** Letters, pictures, closed files, and the calendars under addresses of their own. */
export async function files({ cast, make, ofFacilities, ofResidents, picture, standing, twice }: Maker) {
  const mailData = (): Data => ({ key: `試験/${next()}`, to: 'someone@example.jp', subject: '試験', body: '本文' })
  const media = (data: Data) => make('media', { alt: '玄関', ...data }, picture('genkan'))
  const openedAt = new Date().toISOString()
  return {
    'calendar-feeds': {
      records: [
        ...(await ofFacilities('calendar-feeds', (side) => ({
          facility: cast[side].facility.id,
          openedBy: cast.staff.facility.id,
          openedAt,
        }))),
        ...(await ofResidents('calendar-feeds', (side) => ({ volunteer: cast[side].volunteer.id, openedAt }))),
      ],
      patch: () => ({ revokedAt: new Date().toISOString() }),
      fresh: null,
    },
    'mail-templates': { records: await standing('mail-templates'), patch: () => ({ subject: `お知らせ${next()}` }), fresh: null },
    mails: { records: await twice(() => make('mails', mailData())), patch: () => ({ status: 'sent' }), fresh: null },
    media: {
      records: [
        { id: await media({ isPublic: true }), published: true },
        { id: await media({ isPublic: false }), published: false },
        { id: await media({ facility: cast.A.facility.id }), facility: 'A' },
        { id: await media({ facility: cast.B.facility.id }), facility: 'B' },
      ],
      patch: () => ({ alt: `玄関の写真${next()}` }),
      fresh: async (side: Side) => ({ alt: '食堂', facility: cast[side].facility.id }),
      upload: true,
    },
    'closed-files': {
      records: await twice(() => make('closed-files', { alt: '同意書' }, picture('doisho'))),
      patch: () => ({ alt: `同意書${next()}` }),
      fresh: async () => ({ alt: '保険証券' }),
      upload: true,
    },
  } satisfies Partial<Record<Subject, Prepared>>
}
