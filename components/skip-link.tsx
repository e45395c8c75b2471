import { useTranslations } from "next-intl";

/** The first thing a keyboard reaches: past the header, to `main`. */
export function SkipLink() {
  const words = useTranslations("common.shell");
  return (
    <a
      href="#main"
      className="fixed start-4 top-2 z-70 -translate-y-20 rounded-control bg-primary px-4 py-2 font-medium text-primary-fg focus:translate-y-0"
    >
      {words("skip")}
    </a>
  );
}
