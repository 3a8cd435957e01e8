/** 準備 → 検査済 → 作成済 → 納入済 (clause 8(2)). Another version takes the place of the one before, wherever that stands. */
export const PACK_STATUSES = ['prepared', 'scanned', 'packed', 'delivered'] as const
export type PackStatus = (typeof PACK_STATUSES)[number]

export const PACK_STEPS = ['scan', 'pack', 'deliver'] as const
export type PackStep = (typeof PACK_STEPS)[number]

/** Who looked for viruses: the scanner that is connected, or the operator's own, as they wrote it down. */
export const SCAN_WAYS = ['clamd', 'own'] as const
export type ScanWay = (typeof SCAN_WAYS)[number]

const FROM: Readonly<Record<PackStep, readonly PackStatus[]>> = {
  scan: ['prepared', 'scanned'],
  pack: ['scanned'],
  deliver: ['packed'],
}

export type PackRefusal = 'already_packed' | 'not_scanned' | 'not_packed' | 'already_delivered' | 'replaced'

/** Why a step may not be taken, or null. With a version that another one took the place of nothing is done any more. */
export function packRefusalOf(
  step: PackStep,
  { isNewest, status }: { status: PackStatus; isNewest: boolean },
): PackRefusal | null {
  if (status === 'delivered') return 'already_delivered'
  if (!isNewest) return 'replaced'
  if (FROM[step].includes(status)) return null
  if (step === 'deliver') return 'not_packed'
  return status === 'prepared' ? 'not_scanned' : 'already_packed'
}
