"use client";

import { clsx } from "clsx";
import { ScanSearch } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { usePlaces } from "./places-provider.tsx";

/** A field of the profile that lights its places in the document while it is pointed at or has the focus. */
export function PlacedField({
  field,
  id,
  as: Element = "div",
  className,
  children,
}: {
  field: string;
  id?: string;
  as?: "div" | "li" | "span";
  className?: string;
  children: ReactNode;
}) {
  const desk = usePlaces();
  const isPlaced = desk?.fields.some((placed) => placed.field === field) ?? false;
  if (desk === null || !isPlaced) {
    return (
      <Element id={id} className={className}>
        {children}
      </Element>
    );
  }
  const isLit = desk.lit?.field === field;
  return (
    <Element
      id={id}
      data-field={field}
      data-lit={isLit || undefined}
      onPointerEnter={() => desk.light(field)}
      onPointerLeave={() => desk.light(null)}
      onFocus={() => desk.light(field)}
      className={clsx(className, "rounded-control", isLit && "bg-mark/35 shadow-[0_0_0_6px] shadow-mark/35")}
    >
      {children}
    </Element>
  );
}

/** Goes from a field to its first place in the document. Shows nothing where the field has none. */
export function PlaceButton({ field }: { field: string }) {
  const desk = usePlaces();
  const words = useTranslations("common.document");
  const placed = desk?.fields.find((candidate) => candidate.field === field);
  if (!desk || !placed) return null;
  return (
    <button
      type="button"
      data-place-button
      onClick={() => desk.goTo(field, 0)}
      className="touch-target inline-flex size-6 shrink-0 items-center justify-center rounded-chip align-middle text-fg-3 hover:bg-surface-2 hover:text-fg"
    >
      <ScanSearch aria-hidden className="size-4" />
      <span className="sr-only">{words("show", { name: placed.name, count: placed.places.length })}</span>
    </button>
  );
}
