import { serviceLevelDocWords as words } from '@/glossary/paperWords'
import type { EmergencyContact } from '@/queries/emergencyContacts'
import type { Block } from '../document/officeDocument'
import { grid } from './blocks'

/** Whom to call when something happens, and what each of them does (clause 6ウ). */
export const contactsGrid = (contacts: readonly EmergencyContact[]): Block =>
  grid(
    words.contactHeadings,
    contacts.map(({ afterHours, duties, party, person, phone }) => [
      words.parties[party] ?? party,
      person,
      phone,
      afterHours?.trim() ?? '',
      duties,
    ]),
  )
