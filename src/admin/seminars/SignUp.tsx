import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { attendanceStatusLabels, seminarPanelTexts as texts } from '@/glossary/seminars'
import type { Seminar } from '@/payload-types'
import { ownSignUps } from '@/queries/ownSignUps'
import { documentLink } from '../links'
import { scopeOf } from '../scopeOf'
import { SignUpButton } from './SignUpButton'
import '../admin.css'
import '../record.css'

/** On a seminar, for a facility's staff: one press signs a facility of theirs up, one takes it back. */
export const SignUp: UIFieldServerComponent = async ({ data, id, req }) => {
  if (!id || actorOf(req).role !== 'facility') return null
  const { capacity, seatsTaken, startsAt, status } = data as Seminar
  const own = await ownSignUps(databaseOf(req.payload), { seminar: String(id), scope: scopeOf(req) })
  const begun = new Date(startsAt) <= nowOf(req)
  const open = status === 'published' && !begun
  return (
    <section aria-label={texts.signUp} className="care care-inset">
      <h2>{texts.signUp}</h2>
      <p className="care-quiet">{open ? texts.signUpAbout : begun ? texts.begun : texts.notOpen}</p>
      {open && <p>{texts.seats(capacity ? capacity - (seatsTaken ?? 0) : null)}</p>}
      <div className="care-answers">
        {own.map(({ attendance, facility, name, revision, status: state }) => (
          <div key={facility}>
            {attendance && state && (
              <p>
                {texts.stands(name, attendanceStatusLabels[state])}{' '}
                <a href={documentLink('seminar-attendances', attendance)}>{texts.details}</a>
              </p>
            )}
            {open && (
              <SignUpButton
                attendance={attendance}
                facility={facility}
                label={own.length > 1 ? name : null}
                revision={revision}
                seminar={String(id)}
                standing={state === 'signed_up'}
              />
            )}
          </div>
        ))}
      </div>
    </section>
  )
}
