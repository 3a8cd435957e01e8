/** How the axes and the explanations of all charts of the panel look: the colours come from the look of the panel. */
export const axis = { tick: { fill: 'var(--care-quiet)', fontSize: 12 }, stroke: 'var(--care-line)', tickLine: false }
export const tooltip = {
  background: 'var(--care-surface)',
  border: '1px solid var(--care-line)',
  color: 'var(--care-text)',
  borderRadius: 4,
  fontSize: 13,
}
