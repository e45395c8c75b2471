/** The key of localStorage that holds `light` or `dark`; nothing stands there while the system decides. */
export const THEME_KEY = "theme";

/**
 * Sets the chosen theme before the first paint. It is the only inline script of our own, so the content
 * security policy allows it by its hash; `theme.test.ts` holds the two together.
 */
export const THEME_SCRIPT =
  'try{const t=localStorage.getItem("theme");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}';

/** The source expression that a `script-src` needs for the inline script. */
export const THEME_SCRIPT_HASH = "'sha256-e2lQhFMMb6KoBMfkNDH6kVgeuY4+M384y1SCuROV8ko='";
