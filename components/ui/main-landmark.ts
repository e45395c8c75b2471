/** Where floating parts are put: inside `main`, so that everything on the page stands in a landmark. */
export function mainLandmark(): HTMLElement | null {
  return typeof document === "undefined" ? null : document.getElementById("main");
}
