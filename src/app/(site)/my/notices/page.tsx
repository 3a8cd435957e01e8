import type { Metadata } from 'next'
import { NOTICES, noticesOf } from '@/domain/notice/notices'
import { noticeLabels, noticeTexts as texts } from '@/glossary/notices'
import { ActionForm } from '@/site/form/ActionForm'
import { BackToMine } from '@/site/frame/BackToMine'
import { Notice } from '@/site/frame/Notice'
import type { Query } from '@/site/listing/filters'
import { saveNotices } from '../../actions/notices'
import { signedIn } from '../../signedIn'

export const metadata: Metadata = { title: 'メールでのお知らせ' }

const Page = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  const { payload, resident, volunteer } = await signedIn('/my/notices')
  const record = await payload.findByID({
    collection: 'volunteers',
    id: volunteer,
    depth: 0,
    overrideAccess: false,
    user: resident,
  })
  const chosen = noticesOf(record.notices)
  const { done } = await searchParams
  return (
    <div className="narrow">
      {done === 'saved' && <Notice>{texts.saved}</Notice>}
      <BackToMine />
      <h1>{texts.title}</h1>
      <p>{texts.about}</p>
      <ActionForm action={saveNotices} submit={texts.save} sending={texts.saving}>
        <input type="hidden" name="revision" value={record.revision ?? 1} />
        <fieldset className="field choices-field">
          <legend>{texts.title}</legend>
          {NOTICES.map((notice) => {
            const [label, hint] = noticeLabels[notice]
            return (
              <label key={notice}>
                <input type="checkbox" name={notice} defaultChecked={chosen[notice]} aria-describedby={`${notice}-hint`} />
                <span>
                  {label}
                  <br />
                  <span className="hint" id={`${notice}-hint`}>
                    {hint}
                  </span>
                </span>
              </label>
            )
          })}
        </fieldset>
      </ActionForm>
      <p>{texts.always}</p>
    </div>
  )
}

export default Page
