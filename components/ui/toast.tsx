"use client";

import { X } from "lucide-react";
import * as RadixToast from "radix-ui/toast";
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import { Button } from "./button.tsx";

/** A reversible thing that was done: its sentence, and how to take it back. */
export type Undoable = { words: string; undo?: { label: string; altText: string; run: () => void } };

type Shown = Undoable & { id: number };
const ToastContext = createContext<((toast: Undoable) => void) | null>(null);

/** Gives the toasts of a shell their one region. They stay 10 s, longer under the pointer or focus; F8 reaches them. */
export function ToastProvider({
  label,
  closeLabel,
  children,
}: {
  label: string;
  closeLabel: string;
  children: ReactNode;
}) {
  const [shown, setShown] = useState<Shown[]>([]);
  const show = useCallback(
    (toast: Undoable) => setShown((rest) => [...rest, { ...toast, id: Date.now() }]),
    [],
  );
  const close = (id: number) => setShown((rest) => rest.filter((toast) => toast.id !== id));
  return (
    <ToastContext value={useMemo(() => show, [show])}>
      <RadixToast.Provider label={label} duration={10_000} swipeDirection="down">
        {children}
        {shown.map((toast) => (
          <RadixToast.Root
            key={toast.id}
            type="background"
            onOpenChange={(isOpen) => !isOpen && close(toast.id)}
            className="flex animate-enter items-center gap-3 rounded-card border bg-surface py-2.5 ps-4 pe-2 shadow-md"
          >
            <RadixToast.Description className="flex-1">{toast.words}</RadixToast.Description>
            {toast.undo && (
              <RadixToast.Action altText={toast.undo.altText} asChild>
                <Button size="small" onClick={toast.undo.run}>
                  {toast.undo.label}
                </Button>
              </RadixToast.Action>
            )}
            <RadixToast.Close asChild>
              <Button look="quiet" size="small" aria-label={closeLabel}>
                <X aria-hidden />
              </Button>
            </RadixToast.Close>
          </RadixToast.Root>
        ))}
        <RadixToast.Viewport className="fixed inset-x-4 bottom-20 z-60 flex flex-col gap-2 outline-none md:start-auto md:end-6 md:bottom-6 md:w-96" />
      </RadixToast.Provider>
    </ToastContext>
  );
}

/** Shows a toast. Only inside a `ToastProvider`; only for what can be taken back. */
export function useToast(): (toast: Undoable) => void {
  const show = useContext(ToastContext);
  if (show === null) throw new Error("useToast needs a ToastProvider above it.");
  return show;
}
