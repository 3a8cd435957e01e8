'use client'
import { type ReactNode, useEffect } from 'react'
import { panelLabels, panelSentences } from '@/glossary/panelSpoken'
import { nameUnnamed } from './nameUnnamed'

const NAMES = ['aria-label', 'aria-roledescription', 'title'] as const
const NAMED = NAMES.map((name) => `[${name}]`).join(', ')
/** Nothing a person typed or stored is touched: such text stands in fields and tables. */
const WITH_SENTENCES = '[aria-live], [id$="-live-region"], [id^="DndDescribedBy"], .collection-list, .react-datepicker'

/** Names for screen readers that Payload writes in English into its code, where no translation reaches them. */
function mend(element: Element): void {
  for (const name of NAMES) {
    const label = element.getAttribute(name)
    if (!label) continue
    // A checkbox is named after its column; beside it stands a label that says it in Japanese.
    if (element.matches('.checkbox-input input') && element.closest('.field-type') && /^[\w.]+$/.test(label)) {
      element.removeAttribute(name)
      continue
    }
    const word = panelLabels(label)
    if (word && word !== label) element.setAttribute(name, word)
  }
}

/** Whole sentences in English: the whole text of an element, so that what stands in a record is left alone. */
function mendText(text: Node): void {
  const sentence = text.parentElement?.closest(WITH_SENTENCES) && panelSentences(text.nodeValue ?? '')
  if (sentence) text.nodeValue = sentence
}

function mendAll(root: Node): void {
  if (root.nodeType === Node.TEXT_NODE) return mendText(root)
  if (!(root instanceof Element || root instanceof Document)) return
  if (root instanceof Element) mend(root)
  for (const element of root.querySelectorAll(NAMED)) mend(element)
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) mendText(texts.currentNode)
}

/** Keeps what a screen reader says in Japanese while the panel draws and redraws itself. */
export function PanelWords({ children }: { children: ReactNode }) {
  useEffect(() => {
    const observer = new MutationObserver((changes) => {
      for (const { addedNodes, target, type } of changes) {
        if (type === 'attributes') mend(target as Element)
        if (type === 'characterData') mendText(target)
        for (const node of addedNodes) mendAll(node)
      }
      if (changes.some(({ addedNodes }) => addedNodes.length > 0)) nameUnnamed(document)
    })
    mendAll(document)
    nameUnnamed(document)
    observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributeFilter: [...NAMES] })
    return () => observer.disconnect()
  }, [])
  return children
}
