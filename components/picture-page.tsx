"use client";

import { useEffect, useEffectEvent, useState } from "react";

/** Shows an uploaded picture over the whole of its parent. */
export function PicturePage({ address, onFailed }: { address: string; onFailed: () => void }) {
  const [picture, setPicture] = useState<string>();
  const fail = useEffectEvent(onFailed);
  useEffect(() => {
    const abort = new AbortController();
    let made: string | undefined;
    fetch(address, { credentials: "same-origin", signal: abort.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(`The file was answered with ${response.status}.`);
        // The file itself comes as an attachment without a type; of a blob the browser looks at the bytes.
        made = URL.createObjectURL(new Blob([await response.arrayBuffer()]));
        setPicture(made);
      })
      .catch(() => {
        if (!abort.signal.aborted) fail();
      });
    return () => {
      abort.abort();
      if (made) URL.revokeObjectURL(made);
    };
  }, [address]);
  // biome-ignore lint/performance/noImgElement: a private file in memory, which Next cannot fetch to optimize
  return picture ? <img src={picture} alt="" className="absolute inset-0 size-full" /> : null;
}
