import { OPEN_DATA_CREDIT } from '@/glossary/import'

/** The credit the licence asks for, wherever data of the national publication system is shown. */
export const OpenDataCredit = () => (
  <p style={{ color: 'var(--theme-elevation-600)', fontSize: '14px', margin: '1rem 0' }}>{OPEN_DATA_CREDIT}</p>
)
