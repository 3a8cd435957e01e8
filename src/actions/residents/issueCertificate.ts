import type { Payload, TypedUser } from 'payload'
import { certificatePdf } from '@reports/certificate/certificatePdf'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { type Day, dayOf, isDay } from '@/domain/calendar/jst'
import { warekiDay } from '@/domain/calendar/wareki'
import type { CertificateRefusal } from '@/domain/certificate'
import { isUuid } from '@/domain/text/isUuid'
import { certificateTexts as texts } from '@/glossary/certificates'
import { completedActivity } from '@/queries/completedActivity'
import { programmes } from '@/queries/programmes'
import { inTransaction } from '../inTransaction'

type Asked = { volunteer: string; from: Day; to: Day; by: TypedUser | null; now: Date }
export type Issued = { ok: true; number: string; fileName: string; bytes: Buffer } | { ok: false; refusal: CertificateRefusal }

const refused = (refusal: CertificateRefusal): Issued => ({ ok: false, refusal })

/**
 * Certifies the completed visits of one person within a span, and keeps the number with what it says, in one transaction:
 * what is not kept is not issued. The person themselves or the operator.
 */
export const issueCertificate = (payload: Payload, { by, from, now, to, volunteer }: Asked): Promise<Issued> =>
  inTransaction(payload, { user: by, context: { now } }, async (req) => {
    const { role, volunteerId } = actorOf(req)
    if (role !== 'operator' && !(role === 'resident' && volunteerId === volunteer)) return refused('not_yours')
    if (!isDay(from) || !isDay(to) || from > to || to > dayOf(now)) return refused('bad_period')
    const system = { depth: 0, overrideAccess: true as const, req }
    const person = isUuid(volunteer)
      ? await payload.findByID({ collection: 'volunteers', id: volunteer, disableErrors: true, ...system })
      : null
    const db = await transactionOf(req)
    const [current] = await programmes(db)
    if (!person || !current) return refused('not_found')
    const kinds = await completedActivity(db, { volunteer, from, to })
    if (kinds.length === 0) return refused('nothing')
    const programme = await payload.findByID({ collection: 'programmes', id: current.id, ...system })
    const { number } = await payload.create({
      collection: 'certificates',
      ...system,
      data: {
        volunteer,
        programme: current.id,
        from,
        to,
        visits: kinds.reduce((all, { visits }) => all + visits, 0),
        minutes: kinds.reduce((all, { minutes }) => all + minutes, 0),
        kinds,
        issuedAt: now.toISOString(),
        issuedByRole: role,
      },
    })
    const bytes = await certificatePdf({
      number: number ?? '',
      issuedOn: warekiDay(dayOf(now)),
      from: warekiDay(from),
      to: warekiDay(to),
      name: person.name,
      residentNumber: person.number ?? '',
      contractName: programme.contractName,
      issuer: programme.contractor,
      kinds,
      createdAt: now.toISOString(),
    })
    return { ok: true, number: number ?? '', fileName: texts.fileName(number ?? ''), bytes }
  })
