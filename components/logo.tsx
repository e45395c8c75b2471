/** The mark and the name: three lines of a text, the middle one marked as evidence. Its colors never change. */
export function Logo() {
  return (
    <span className="inline-flex items-center gap-2.5">
      <svg aria-hidden="true" viewBox="0 0 28 28" className="size-7">
        <rect width="28" height="28" rx="7" fill="oklch(0.46 0.155 264)" />
        <rect x="7" y="7.5" width="14" height="2.5" rx="1.25" fill="white" opacity="0.6" />
        <rect x="5" y="11.75" width="15" height="4.5" rx="1.5" fill="oklch(0.82 0.16 85)" />
        <rect x="7" y="18" width="9" height="2.5" rx="1.25" fill="white" opacity="0.6" />
      </svg>
      <span className="font-bold text-h3 tracking-tight">Candor</span>
    </span>
  );
}
