type Field = HTMLInputElement | HTMLTextAreaElement

/** Says a field's text again as if it were written now: React takes it for news only when its own record is another. */
function sayText(field: Field): void {
  const typed = field.value
  const write = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set
  field.value = field.defaultValue
  write?.call(field, typed)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

function sayTick(field: HTMLInputElement): void {
  field.checked = field.defaultChecked
  field.click()
}

function sayAgain(field: Field | HTMLSelectElement): void {
  if (field instanceof HTMLSelectElement) {
    if (!field.selectedOptions[0]?.defaultSelected) field.dispatchEvent(new Event('change', { bubbles: true }))
  } else if (field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type)) {
    // Of radios the chosen one alone is said: the others follow it.
    if (field.checked !== field.defaultChecked && (field.checked || field.type === 'checkbox')) sayTick(field)
  } else if (field.value !== field.defaultValue && field.type !== 'file') sayText(field)
}

/**
 * The ref of a form of the panel: what somebody on a slow machine wrote or chose before the page's code began to work is in
 * the form, instead of being sent as nothing.
 */
export function keepTyped(form: HTMLElement | null): (() => void) | undefined {
  if (!form) return undefined
  // Not while React still puts the page together: each field's news has to be taken before the next one is said.
  const soon = setTimeout(() => {
    for (const field of form.querySelectorAll<Field | HTMLSelectElement>('input, select, textarea')) sayAgain(field)
  })
  return () => clearTimeout(soon)
}
