"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { InlineBanner } from "./inline-banner.tsx";

const FIRST_LOOKS = 20;
const SOON_MS = 1_500;
const LATER_MS = 10_000;

/** A job text that is being analyzed: looks again until the page comes back without this, then more rarely. */
export function JobWait({ isPublishing }: { isPublishing: boolean }) {
  const words = useTranslations("recruiter.wait");
  const router = useRouter();
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    const timer = setTimeout(
      () => {
        router.refresh();
        setLooks(looks + 1);
      },
      looks < FIRST_LOOKS ? SOON_MS : LATER_MS,
    );
    return () => clearTimeout(timer);
  }, [looks, router]);
  return (
    <InlineBanner isSpoken className="mb-6" title={words(isPublishing ? "publishing" : "analyzing")}>
      <p>{words(looks < FIRST_LOOKS ? "soon" : "slow")}</p>
    </InlineBanner>
  );
}
