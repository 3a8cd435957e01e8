'use client'
import { Button } from '@payloadcms/ui'
import type { ImportSummary } from '@/domain/facility/importSummary'
import { importScreenTexts as texts } from '@/glossary/importScreen'
import { FocusedHeading } from './FocusedHeading'

/** The end of an import: what was done, and where to go from here. */
export const Done = ({ summary, onRestart }: { summary: ImportSummary; onRestart: () => void }) => (
  <section className="import-facilities__done">
    <FocusedHeading>{texts.doneTitle}</FocusedHeading>
    <p>{texts.done(summary)}</p>
    <div className="import-facilities__next">
      <Button el="link" to="/admin/collections/facilities" buttonStyle="primary" margin={false}>
        {texts.toFacilities}
      </Button>
      <Button buttonStyle="secondary" margin={false} onClick={onRestart}>
        {texts.another}
      </Button>
    </div>
  </section>
)
