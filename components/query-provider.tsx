"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ApiError } from "#lib/http/call-api.ts";

/** The cache of server state for the pages behind the sign-in. Refusals are not repeated, lost connections are. */
export function QueryProvider({ children }: { children: ReactNode }) {
  const [client] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          // A lost connection is told at once, as every other failure is; nothing waits unseen for its return.
          mutations: { networkMode: "always" },
          queries: {
            networkMode: "always",
            staleTime: 15_000,
            retry: (failures, error) => failures < 2 && !(error instanceof ApiError && error.status >= 400),
          },
        },
      }),
  );
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
