/** The version of the notice on personal data that is shown before somebody registers; a consent says which one it was given to. */
export const PRIVACY_NOTICE_VERSION = '2026-11-24'
