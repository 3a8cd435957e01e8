/** Two people under one roof, in the panel's head. */
export const Icon = () => (
  <svg
    className="care-icon"
    viewBox="0 0 24 24"
    role="presentation"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d="M3 11 12 3l9 8v10H3z" />
    <circle cx="9" cy="13" r="1.6" />
    <circle cx="15" cy="13" r="1.6" />
    <path d="M6.5 20c0-2 1-3 2.5-3s2.5 1 2.5 3M12.5 20c0-2 1-3 2.5-3s2.5 1 2.5 3" />
  </svg>
)
