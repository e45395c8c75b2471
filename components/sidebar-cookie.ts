/** The cookie that remembers a folded sidebar, so that the first paint already has the right width. */
export const SIDEBAR_COOKIE = "sidebar";
