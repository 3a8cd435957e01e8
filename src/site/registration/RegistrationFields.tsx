'use client'
import { useForm } from '../form/ActionForm'
import { Field } from '../form/Field'
import { useField } from '../form/useField'
import { registrationLabels as labels } from './labels'

/** What the form asks for. `website` is for machines that fill in everything: people do not see it. */
export function RegistrationFields() {
  const { state } = useForm()
  const agreed = useField('agreed')
  return (
    <>
      <Field
        autoComplete="off"
        hint="介護保険事業所番号です。10桁の英数字で入力してください。例：4370100000"
        label={labels.officeNumber}
        maxLength={20}
        name="officeNumber"
        required
        type="text"
      />
      <Field autoComplete="organization" label={labels.facilityName} maxLength={200} name="facilityName" required type="text" />
      <Field autoComplete="name" label={labels.contactName} maxLength={80} name="contactName" required type="text" />
      <Field
        autoComplete="email"
        hint="受け付けのお知らせと、登録の結果をお送りします。登録後はログインに使います。"
        label={labels.email}
        maxLength={254}
        name="email"
        required
        type="email"
      />
      <Field
        autoComplete="tel"
        hint="日中に連絡のとれる番号を入力してください。例：096-000-0000"
        label={labels.phone}
        maxLength={40}
        name="phone"
        required
        type="tel"
      />
      <Field label={labels.message} maxLength={2000} name="message" type="textarea" />
      <input name="doubted" type="hidden" value={state.values['doubted'] ?? ''} />
      <p aria-hidden="true" className="unused">
        <label>
          入力しないでください
          <input autoComplete="off" defaultValue="" name="website" tabIndex={-1} type="text" />
        </label>
      </p>
      {agreed.notes}
      <p className="check">
        <input
          {...agreed.described}
          {...agreed.invalid}
          defaultChecked={agreed.sent === 'yes'}
          id={agreed.id}
          name="agreed"
          required
          type="checkbox"
          value="yes"
        />
        <label htmlFor={agreed.id}>{labels.agreed}</label>
      </p>
    </>
  )
}
