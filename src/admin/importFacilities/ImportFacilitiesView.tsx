import { Gutter } from '@payloadcms/ui'
import { importScreenTexts as texts } from '@/glossary/importScreen'
import { ImportFacilities } from './ImportFacilities'
import { OpenDataCredit } from './OpenDataCredit'
import './importFacilities.css'

/** The screen on which operators bring facilities in: choose, check, import. Whoever registers it guards it. */
export const ImportFacilitiesView = () => (
  <Gutter className="import-facilities">
    <h1>{texts.title}</h1>
    <p className="import-facilities__about">{texts.about}</p>
    <OpenDataCredit />
    <ImportFacilities />
  </Gutter>
)
