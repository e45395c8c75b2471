import { useEffect, useRef, useState } from "react";

/** Whether something is open; when it closes, the button that opened it has the focus again. */
export function useReturningFocus() {
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (!isOpen && wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return { isOpen, setIsOpen, opener };
}
