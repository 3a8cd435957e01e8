import { environment } from '@/env'
import { packActionTexts as texts } from '@/glossary/packs'
import { refusal } from '../refusal'
import { type VirusScanner, virusScanner } from './virusScanner'

/** Whether a virus scanner is configured at all. */
export const scannerConfigured = (): boolean => environment().CLAMD_HOST !== undefined

/** The configured scanner; null where none is. A refusal (503) where it does not answer. */
export const connectedScanner = (): Promise<VirusScanner | null> =>
  virusScanner(environment()).catch(() => {
    throw refusal(texts.scannerAway, 503)
  })
