import type { KioskPerson, KioskSlot } from '@/actions/kiosk/kioskVisits'
import { spokenTime } from '@/domain/calendar/spoken'
import { checkInRefusals } from '@/glossary/checkIn'
import { addressed } from '@/glossary/kiosk'
import { ActionForm } from '../form/ActionForm'
import type { FormAction } from '../form/formState'

const ASKED = {
  arrive: { question: '到着を記録します。よろしいですか。', yes: 'はい、到着しました' },
  leave: { question: 'お帰りを記録します。よろしいですか。', yes: 'はい、帰ります' },
} as const

/** Asks once more whether it is the right name, before anything is recorded. */
export const Confirm = ({ person, press, slot }: { person: KioskPerson; slot: KioskSlot; press: FormAction }) => (
  <div className="kiosk-confirm">
    <h1>{addressed(person.name)}ですか</h1>
    <p className="kiosk-lead">
      {spokenTime(slot.startsAt)}〜{spokenTime(slot.endsAt)}　{slot.title}
    </p>
    {person.step && !person.refusal ? (
      <>
        <p className="kiosk-lead">{ASKED[person.step].question}</p>
        <ActionForm action={press} refusedTitle="記録できませんでした" sending="記録しています…" submit={ASKED[person.step].yes}>
          <input type="hidden" name="application" value={person.application} />
          <input type="hidden" name="step" value={person.step} />
        </ActionForm>
      </>
    ) : (
      <p>{person.refusal ? checkInRefusals[person.refusal] : 'お帰りまで記録されています。'}</p>
    )}
    <p>
      <a className="button plain kiosk-large" href="/kiosk">
        いいえ、戻る
      </a>
    </p>
  </div>
)
