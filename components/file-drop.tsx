"use client";

import { clsx } from "clsx";
import { CircleAlert, FileUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { type DragEvent, useId, useRef, useState } from "react";
import { formatBytes } from "./formats.ts";
import { Button } from "./ui/button.tsx";
import { Progress } from "./ui/progress.tsx";

/** A file on its way: its name and the share that has been sent, 0–1. */
export type Sending = { name: string; share: number };

type FileDropProps = {
  label: string;
  hint: string;
  accept: string;
  maxBytes: number;
  error?: string;
  sending: Sending | null;
  onFile: (file: File) => void;
  onCancel?: () => void;
};

/**
 * A place for one file: a real file input behind a button, and a drop area around it. `error` is what the
 * server said; a file that is too large or empty is refused here. `hint` names types and limits.
 */
export function FileDrop({ label, hint, accept, maxBytes, error, sending, onFile, onCancel }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const { take, refusal } = useFileChoice(maxBytes, onFile);
  const { isOver, drop } = useDrop((file) => !sending && take(file));
  const shownError = refusal ?? error;

  return (
    // Dropping is a shortcut; the input inside is the control.
    <div
      {...drop}
      className={clsx(
        "flex min-h-40 flex-col items-center justify-center gap-3 rounded-card border-2 border-border-strong border-dashed bg-surface px-6 py-8 text-center transition-colors",
        isOver && "border-primary bg-primary-soft",
      )}
    >
      {sending ? (
        <SendingFile sending={sending} onCancel={onCancel} />
      ) : (
        <ChooseFile
          hint={hint}
          isOver={isOver}
          isAgain={!!shownError}
          onChoose={() => input.current?.click()}
        />
      )}
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          take(event.currentTarget.files?.[0]);
          // The same file may be chosen again after a refusal.
          event.currentTarget.value = "";
        }}
      />
      <FileError text={shownError} />
    </div>
  );
}

function useFileChoice(maxBytes: number, onFile: (file: File) => void) {
  const words = useTranslations("common.file");
  const [refusal, setRefusal] = useState<string | null>(null);
  function refusalOf(file: File): string | null {
    if (file.size === 0) return words("empty", { name: file.name });
    if (file.size <= maxBytes) return null;
    return words("too_large", { size: formatBytes(file.size), limit: formatBytes(maxBytes) });
  }
  function take(file: File | undefined) {
    if (!file) return;
    const refused = refusalOf(file);
    setRefusal(refused);
    if (refused === null) onFile(file);
  }
  return { take, refusal };
}

function useDrop(onDropped: (file: File | undefined) => void) {
  const [isOver, setIsOver] = useState(false);
  const drop = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setIsOver(true);
    },
    onDragLeave: () => setIsOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setIsOver(false);
      onDropped(event.dataTransfer.files[0]);
    },
  };
  return { isOver, drop };
}

function ChooseFile({
  hint,
  isOver,
  isAgain,
  onChoose,
}: {
  hint: string;
  isOver: boolean;
  isAgain: boolean;
  onChoose: () => void;
}) {
  const words = useTranslations("common.file");
  const id = useId();
  return (
    <>
      <FileUp aria-hidden className="size-7 text-fg-3" strokeWidth={1.5} />
      <div className="flex flex-wrap items-center justify-center gap-2">
        <span aria-hidden className="text-fg-2 max-md:hidden">
          {words(isOver ? "drop_now" : "or_drop")}
        </span>
        <Button look="primary" aria-describedby={id} onClick={onChoose}>
          {words(isAgain ? "choose_other" : "choose")}
        </Button>
      </div>
      <p id={id} className="text-fg-3 text-table">
        {hint}
      </p>
    </>
  );
}

function FileError({ text }: { text: string | undefined }) {
  const words = useTranslations("common.form");
  return (
    <div role="alert">
      {text && (
        <p className="flex items-start gap-1.5 text-start font-medium text-danger">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span>
            {words("error")} {text}
          </span>
        </p>
      )}
    </div>
  );
}

function SendingFile({ sending, onCancel }: { sending: Sending; onCancel?: () => void }) {
  const words = useTranslations("common.file");
  const percent = Math.floor(sending.share * 100);
  return (
    <div className="flex w-full max-w-md flex-col gap-3">
      <p className="truncate font-medium">{words("sending", { name: sending.name })}</p>
      <Progress value={percent} label={words("sending", { name: sending.name })} />
      <p role="status" className="sr-only">
        {words("sent", { percent: Math.floor(percent / 10) * 10 })}
      </p>
      {onCancel && (
        <div>
          <Button size="small" onClick={onCancel}>
            {words("cancel")}
          </Button>
        </div>
      )}
    </div>
  );
}
