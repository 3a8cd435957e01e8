import { spokenInstant, spokenSpan } from '@/domain/calendar/spoken'
import { ageBandLabels, experienceLabels } from '@/glossary/choices'
import { facilityDeskTexts as texts } from '@/glossary/facilityDesk'
import { identityMark } from '@/glossary/identity'
import type { Applicant, FacilityDesk } from '@/queries/facilityDesk'
import { listLink } from '../links'
import { Decisions } from './Decisions'
import { waitingList } from './deskTiles'
import { spanOf } from './spanOf'

const actionsOf = ({ rests, seatsLeft }: Applicant) => [
  ...(rests ? [] : [seatsLeft > 0 ? { to: 'accepted', label: texts.accept } : { to: 'waitlisted', label: texts.waitlist }]),
  { to: 'declined', label: texts.decline, quiet: true, withReason: true },
]

type Given = { desk: FacilityDesk; ids: readonly string[]; now: Date; several: boolean }

/** Who applied and has no answer yet, the answer most due first. */
export function WaitingApplicants({ desk, ids, now, several }: Given) {
  const { items, total } = desk.waiting
  return (
    <Decisions
      all={total > items.length ? { href: listLink('applications', waitingList(now, ids)), label: texts.all_of(total) } : null}
      empty={texts.waitingNone}
      items={items.map((each) => ({
        id: each.id,
        revision: each.revision,
        person: texts.personOf(each.person),
        actions: actionsOf(each),
        facts: <Facts applicant={each} now={now} several={several} />,
      }))}
      title={texts.waiting}
    />
  )
}

function Facts({ applicant: a, now, several }: { applicant: Applicant; now: Date; several: boolean }) {
  const about = [
    a.ageBand && ageBandLabels[a.ageBand],
    texts.from(a.ward),
    a.experience && experienceLabels[a.experience],
    texts.visits(a.visits),
    a.identified !== null && identityMark(a.identified),
  ]
  return (
    <>
      <h4>
        {texts.personOf(a.person)}　{a.title}
      </h4>
      <p>
        {spokenSpan(spanOf(a), now)}
        {several && `　${a.facility}`}
        <span className="care-quiet">　{texts.seats(a.seatsLeft)}</span>
      </p>
      <p className="care-quiet">{about.filter(Boolean).join('・')}</p>
      {a.message && (
        <p className="care-lines">
          {texts.message}：{a.message}
        </p>
      )}
      {a.rests && <p className="care-quiet">{texts.rests}</p>}
      {a.dueAt && (
        <p className={new Date(a.dueAt) <= now ? 'care-late' : 'care-quiet'}>
          {texts.due}：{spokenInstant(new Date(a.dueAt), now)}
          {new Date(a.dueAt) <= now && `　${texts.late}`}
        </p>
      )}
    </>
  )
}
