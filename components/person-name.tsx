import { EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";

/** The only place that prints an applicant's name. In blind review the server sends `blindKey` and no name. */
export function PersonName({ name, blindKey }: { name: string | null; blindKey?: string | null }) {
  const words = useTranslations("common.person");
  if (!blindKey) return <>{name}</>;
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap" title={words("hidden")}>
      {words("blind", { key: blindKey })}
      <EyeOff aria-hidden className="size-3.5 text-fg-3" />
    </span>
  );
}
