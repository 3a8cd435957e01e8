import type { Day } from '@/domain/calendar/jst'
import { reachOf } from '@/domain/permissions'
import { REGISTERS } from '@/domain/register/registers'
import { isRegisterSlug } from '@/domain/register/slugs'
import type { Role } from '@/domain/role'
import { collectionWords } from '@/glossary/collections'
import { elsewhereClauses, registerScreenTexts as texts } from '@/glossary/registers'
import type { KEPT_ELSEWHERE, RegisterCount } from '@/queries/registerCounts'
import { ListTable } from '../ListTable'
import { listLink, newRecordLink } from '../links'

type Elsewhere = (typeof KEPT_ELSEWHERE)[number]
type Shown = { counts: readonly RegisterCount[]; programme: string; role: Role; today: Day; now: Date }
type Conditions = Record<string, Record<string, string | string[]>>

/** What the numbers count in collections that are no register of the definitions; the rules of src/queries/registerCounts.ts as filters of the list. */
const elsewhere = (register: Elsewhere, at: string): { open: Conditions; past: Conditions } =>
  register === 'incidents'
    ? {
        open: { status: { in: ['open', 'handling'] } },
        past: { awaitsCity: { equals: 'true' }, cityDueAt: { less_than: at } },
      }
    : { open: { status: { not_equals: 'done' } }, past: { status: { not_equals: 'done' }, dueAt: { less_than: at } } }

/** Every register with what is open, near its date, past it, or to be looked at; each number opens exactly those records. */
export const AllRegisters = ({ counts, now, programme, role, today }: Shown) => (
  <section className="care-block">
    <h2>{texts.all}</h2>
    <ListTable
      title={texts.all}
      columns={[
        texts.register,
        texts.clause,
        { number: texts.total },
        { number: texts.open },
        { number: texts.soon },
        { number: texts.past },
        { number: texts.marked },
        texts.add,
      ]}
    >
      {counts.map((count) => (
        <Row key={count.register} count={count} now={now} programme={programme} role={role} today={today} />
      ))}
    </ListTable>
    <p>
      <a href={listLink('register-events')}>{texts.history}</a>
    </p>
  </section>
)

function Row({ count, now, programme, role, today }: Omit<Shown, 'counts'> & { count: RegisterCount }) {
  const { marked, open, past, register, soon, total } = count
  const own = isRegisterSlug(register)
  const beside = own ? null : elsewhere(register, now.toISOString())
  const of: Conditions = own || register === 'incidents' ? { programme: { equals: programme } } : {}
  const name = collectionWords[register].singular
  const where = (conditions: Conditions) => listLink(register, { ...of, ...conditions })
  return (
    <tr>
      <th scope="row">
        <a href={where({})}>{name}</a>
      </th>
      <td>{own ? REGISTERS[register].clause : elsewhereClauses[register]}</td>
      <td className="care-number">{texts.count(total)}</td>
      <td className="care-number">
        <Counted count={open} href={where(beside?.open ?? { isOpen: { equals: 'true' } })} />
      </td>
      <td className="care-number">
        <Counted count={soon} href={where({ alertOn: { less_than_equal: today }, dueOn: { greater_than_equal: today } })} late />
      </td>
      <td className="care-number">
        <Counted count={past} href={where(beside?.past ?? { dueOn: { less_than: today } })} late />
      </td>
      <td className="care-number">
        <Counted count={marked} href={where({ mark: { equals: 'true' }, isOpen: { equals: 'true' } })} late />
      </td>
      <td>
        {own && reachOf(role, 'create', register) === 'all' && (
          <a href={newRecordLink(register)} aria-label={texts.addTo(name)}>
            {texts.add}
          </a>
        )}
      </td>
    </tr>
  )
}

const Counted = ({ count, href, late = false }: { count: number; href: string; late?: boolean }) =>
  count === 0 ? (
    <span className="care-quiet">{texts.count(0)}</span>
  ) : (
    <a href={href} className={late ? 'care-late' : undefined}>
      {late ? texts.late(count) : texts.count(count)}
    </a>
  )
