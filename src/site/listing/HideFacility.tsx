import { ActionForm } from '../form/ActionForm'
import { Field } from '../form/Field'
import type { FormAction } from '../form/formState'

type Props = { facility: string; task: string; hide: FormAction }

/** For whoever does not want to meet this facility: nobody there learns it. */
export const HideFacility = ({ facility, hide, task }: Props) => (
  <details className="aside">
    <summary>この施設の募集を表示しないようにする</summary>
    <p>
      {facility}
      の募集が、あなたの画面に表示されなくなります。施設には知らされません。応募中や参加決定の活動はそのまま残り、返事待ちの日時の希望は取り下げになります。「わたしの設定」の「表示しない施設」から、いつでも元に戻せます。
    </p>
    <ActionForm action={hide} submit="表示しないようにする" sending="変更しています…" tone="plain">
      <input type="hidden" name="task" value={task} />
      <Field
        type="textarea"
        name="reason"
        label="理由（書かなくてもかまいません）"
        hint="事務局だけが読みます。困ったことがあったときは、事務局へお電話ください。"
        maxLength={1000}
      />
    </ActionForm>
  </details>
)
