import { panelNames as words } from '@/glossary/panelSpoken'

const labelOf = (element: Element): string =>
  element.closest('.field-type')?.querySelector('label')?.innerText.replace('*', '').trim() ?? ''
const rowOf = (element: Element): string =>
  element.closest('tr')?.querySelector('td a, td:not(:has(input))')?.textContent?.trim() ?? ''

const UNNAMED: readonly (readonly [string, (element: Element) => string])[] = [
  ['.rs__input:not([aria-label]):not([aria-labelledby])', labelOf],
  ['tbody input[type="checkbox"][aria-label=""]', (element) => words.row(rowOf(element))],
  ['.clickable-arrow--right:not([aria-label])', () => words.nextPage],
  ['.clickable-arrow--left:not([aria-label])', () => words.previousPage],
  ['.clear-indicator:not([aria-label])', () => words.clear],
]

/** Gives a name to the fields and buttons that Payload draws without one, so that a screen reader can say them. */
export function nameUnnamed(root: ParentNode): void {
  for (const [selector, nameOf] of UNNAMED)
    for (const element of root.querySelectorAll(selector)) {
      const name = nameOf(element)
      if (name) element.setAttribute('aria-label', name)
    }
  // Hidden from screen readers, so nothing the keyboard should stop at: the field beside it opens the same list.
  for (const button of root.querySelectorAll('.dropdown-indicator[aria-hidden="true"]:not([tabindex])'))
    button.setAttribute('tabindex', '-1')
}
