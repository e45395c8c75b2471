"use client";

import { AreaError } from "#components/area-error.tsx";

export default function RecruiterError({ error, retry }: { error: unknown; retry: () => void }) {
  return <AreaError error={error} retry={retry} />;
}
