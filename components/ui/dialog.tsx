"use client";

import { clsx } from "clsx";
import { X } from "lucide-react";
import * as RadixDialog from "radix-ui/dialog";
import type { ReactNode } from "react";

type DialogProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  closeLabel: string;
  isWide?: boolean;
  footer?: ReactNode;
  children?: ReactNode;
};

/**
 * A decision in a window of its own: focus goes in, Esc comes out, focus returns. `title` is its `h2`,
 * `closeLabel` names the cross. The caller keeps `isOpen`.
 */
export function Dialog({
  isOpen,
  onOpenChange,
  title,
  description,
  closeLabel,
  isWide = false,
  footer,
  children,
}: DialogProps) {
  return (
    <RadixDialog.Root open={isOpen} onOpenChange={onOpenChange}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className="fixed inset-0 z-50 animate-fade bg-scrim" />
        <RadixDialog.Content
          onOpenAutoFocus={focusFirstField}
          {...(description ? {} : { "aria-describedby": undefined })}
          className={clsx(
            "fixed inset-x-0 bottom-0 z-50 flex max-h-[92dvh] animate-enter flex-col border bg-surface shadow-lg max-sm:rounded-t-dialog sm:inset-0 sm:m-auto sm:h-fit sm:w-[calc(100%-3rem)] sm:rounded-dialog",
            isWide ? "sm:max-w-3xl" : "sm:max-w-lg",
          )}
        >
          <div className="flex items-start justify-between gap-4 px-6 pt-5">
            <div>
              <RadixDialog.Title className="text-h2">{title}</RadixDialog.Title>
              {description && (
                <RadixDialog.Description className="mt-1 text-fg-2">{description}</RadixDialog.Description>
              )}
            </div>
            <RadixDialog.Close
              aria-label={closeLabel}
              className="touch-target -me-2 rounded-control p-1.5 text-fg-3 hover:bg-surface-2 hover:text-fg"
            >
              <X aria-hidden className="size-5" />
            </RadixDialog.Close>
          </div>
          <div className="min-h-0 overflow-y-auto px-6 py-4">{children}</div>
          {footer && <div className="flex flex-wrap justify-end gap-2 border-t px-6 py-4">{footer}</div>}
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}

/** A form begins at its first field; without one the cross has the focus, never a button that destroys. */
function focusFirstField(event: Event): void {
  const content = event.currentTarget;
  const field =
    content instanceof HTMLElement &&
    content.querySelector<HTMLElement>("input:not([type=hidden]), select, textarea");
  if (!field) return;
  event.preventDefault();
  field.focus();
}
