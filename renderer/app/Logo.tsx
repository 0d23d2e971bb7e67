/** Two voices that meet: the product's sign. */
export function Logo({ size = 48 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" fill="none" aria-hidden>
      <rect x="1" y="1" width="46" height="46" rx="12" fill="var(--accent)" />
      <g stroke="var(--accent-ink)" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round">
        <path d="M13 34V30a6 6 0 0 1 6-6h10a6 6 0 0 1 6 6v4" />
        <path d="M24 24V14" />
        <path d="m19.500 18.500 4.500-4.500 4.500 4.500" />
      </g>
      <circle cx="13" cy="35" r="3.500" fill="var(--accent-ink)" />
      <circle cx="35" cy="35" r="3.500" fill="var(--accent-ink)" />
    </svg>
  );
}
