import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ConfirmDialog } from './ConfirmDialog'

describe('a question before something is done', () => {
  it('is no form within the form of a record, whose button would send that one instead', () => {
    const dialog = createRef<HTMLDialogElement>()
    const asked = {
      dialog,
      title: '合意しますか',
      consequences: ['記録されます。'],
      confirm: '合意する',
      busy: null,
      error: null,
    }
    const page = renderToStaticMarkup(
      <form>
        <ConfirmDialog {...asked} onConfirm={() => {}} />
      </form>,
    )
    expect(page).toBe('<form></form>')
  })
})
