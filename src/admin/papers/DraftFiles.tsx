import type { PaperKind } from '@/domain/paper/kind'
import { paperTexts as texts } from '@/glossary/paperScreens'
import { draftPaperLink } from '../links'

/** A paper's draft as its two files. */
export const DraftFiles = (of: { kind: PaperKind; record: string }) => (
  <>
    <a className="care-button care-button--quiet" href={draftPaperLink({ ...of, format: 'pdf' })}>
      {texts.draftPdf}
    </a>
    <a className="care-button care-button--quiet" href={draftPaperLink({ ...of, format: 'xlsx' })}>
      {texts.draftExcel}
    </a>
  </>
)
