/** Settings of the running system whose change both sides hear of (clause 6カ). Each is an address or a name, never a secret. */
export const WATCHED_SETTINGS = [
  'site',
  'database',
  'database_region',
  'files_region',
  'backup_region',
  'mail',
  'mail_from',
  'mail_region',
  'logs_region',
  'virus_scanner',
] as const
export type WatchedSetting = (typeof WATCHED_SETTINGS)[number]
export type Settings = Readonly<Record<WatchedSetting, string | null>>
export type SettingChange = { setting: WatchedSetting; before: string | null; after: string | null }

/** What is set otherwise than it was, in the order of the list. A setting that was not watched yet is no change. */
export const changedSettings = (before: Partial<Settings>, now: Settings): SettingChange[] =>
  WATCHED_SETTINGS.filter((setting) => setting in before).flatMap((setting) => {
    const [was, is] = [before[setting] ?? null, now[setting]]
    return was === is ? [] : [{ setting, before: was, after: is }]
  })
