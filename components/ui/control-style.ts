/** What every text control shares: 16 px under a finger (so that phones do not zoom), 14 px from 768 px on. */
export const controlStyle =
  "w-full rounded-control border border-border-strong bg-surface px-3 text-body text-fg transition-colors hover:border-fg-3 disabled:cursor-not-allowed disabled:bg-surface-2 disabled:text-fg-3 aria-invalid:border-2 aria-invalid:border-danger md:text-control";
