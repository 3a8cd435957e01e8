import { serviceLevelDocWords as words } from '@/glossary/paperWords'
import type { EmergencyContact } from '@/queries/emergencyContacts'
import { ListTable } from '../ListTable'

/** Whom to call and what each of them does (clause 6ウ), in the order of the register. */
export const Contacts = ({ contacts }: { contacts: readonly EmergencyContact[] }) => (
  <details className="care-details">
    <summary>{words.contacts}</summary>
    <ListTable stacked title={words.contacts} columns={words.contactHeadings}>
      {contacts.map(({ afterHours, duties, party, person, phone }, index) => (
        <tr key={`${index} ${person}`}>
          <th scope="row">{words.parties[party] ?? party}</th>
          <td data-label={words.contactHeadings[1]}>{person}</td>
          <td data-label={words.contactHeadings[2]}>{phone}</td>
          <td data-label={words.contactHeadings[3]}>{afterHours ?? ''}</td>
          <td data-label={words.contactHeadings[4]}>{duties}</td>
        </tr>
      ))}
    </ListTable>
  </details>
)
