"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { isTyping } from "./is-typing.ts";
import { buttonStyle } from "./ui/button.tsx";

/** The way through a list of applicants: "3 of 24", previous and next, also by `k` and `j`. */
export function ApplicantSteps({
  position,
  total,
  previous,
  next,
}: {
  position: number;
  total: number;
  previous: string | null;
  next: string | null;
}) {
  const words = useTranslations("recruiter.applicant");
  const router = useRouter();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const address = event.key === "j" ? next : event.key === "k" ? previous : null;
      if (address !== null && !isTyping(event)) router.push(address);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [next, previous, router]);
  return (
    <nav aria-label={words("steps")} className="flex items-center gap-2 text-fg-2 text-table">
      <span className="tabular-nums">{words("position", { position, total })}</span>
      <Step address={previous} label={words("previous")} shortcut="k" />
      <Step address={next} label={words("next")} shortcut="j" />
    </nav>
  );
}

function Step({ address, label, shortcut }: { address: string | null; label: string; shortcut: "j" | "k" }) {
  const look = buttonStyle({ look: "secondary", size: "small" });
  const content = (
    <>
      {shortcut === "k" && <ChevronLeft aria-hidden className="rtl:-scale-x-100" />}
      {label}
      <kbd className="text-fg-3 text-meta max-md:hidden">{shortcut}</kbd>
      {shortcut === "j" && <ChevronRight aria-hidden className="rtl:-scale-x-100" />}
    </>
  );
  if (address === null) {
    return (
      <span aria-disabled="true" className={`${look} opacity-55 shadow-none`}>
        {content}
      </span>
    );
  }
  return (
    <Link href={address} className={look} aria-keyshortcuts={shortcut}>
      {content}
    </Link>
  );
}
