"use client";

import { AreaError } from "#components/area-error.tsx";

export default function AdminError({ error, retry }: { error: unknown; retry: () => void }) {
  return <AreaError error={error} retry={retry} />;
}
